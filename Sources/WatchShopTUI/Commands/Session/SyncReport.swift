import ShopModel
import TerminalUI

/// What this machine knows of the catalogue after a sync.
struct SyncReport: Report {
    /// How far a sync is.
    struct Page: Encodable {
        /// How many changes were applied so far.
        let applied: Int
        private let isComplete = false

        init(applied: Int) {
            self.applied = applied
        }

        enum CodingKeys: String, CodingKey {
            case applied
            case isComplete = "complete"
        }
    }

    /// How many watches there are.
    let watches: Int
    /// When their prices were the store's.
    let pricesAsOf: Timestamp?
    /// How many orders wait to be sent.
    let queued: Int
    /// How many orders wait for their shopper.
    let toReview: Int
    private let isComplete = true

    /// Makes a report from its facts.
    init(watches: Int, pricesAsOf: Timestamp?, queued: Int, toReview: Int) {
        self.watches = watches
        self.pricesAsOf = pricesAsOf
        self.queued = queued
        self.toReview = toReview
    }

    var lines: [SafeText] {
        let waiting: SafeText? = queued > 0 ? "\(queued) orders wait to be sent." : nil
        let review: SafeText? = toReview > 0 ? "\(toReview) orders wait for you: watchshop." : nil
        return ["\(watches) watches, up to date."] + [waiting, review].compactMap { $0 }
    }

    enum CodingKeys: String, CodingKey {
        case watches
        case pricesAsOf = "prices_as_of"
        case queued
        case toReview = "to_review"
        case isComplete = "complete"
    }
}
