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
    private let isComplete = true

    /// Makes a report from its facts.
    init(watches: Int, pricesAsOf: Timestamp?) {
        self.watches = watches
        self.pricesAsOf = pricesAsOf
    }

    var lines: [SafeText] { ["\(watches) watches, up to date."] }

    enum CodingKeys: String, CodingKey {
        case watches
        case pricesAsOf = "prices_as_of"
        case isComplete = "complete"
    }
}
