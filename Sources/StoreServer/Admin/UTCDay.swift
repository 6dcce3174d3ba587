import FoundationEssentials
import ShopModel

/// A day in UTC, counted from 1 January 1970.
struct UTCDay: Hashable, Comparable, Sendable {
    static let milliseconds: Int64 = 24 * 60 * 60 * 1000

    let number: Int64

    init(number: Int64) {
        self.number = number
    }

    /// The day that a moment belongs to.
    init(of time: Timestamp) {
        number = Int64((Double(time.milliseconds) / Double(Self.milliseconds)).rounded(.down))
    }

    /// Reads `2026-11-24`; nil for anything else.
    init?(text: String) {
        guard text.utf8.count == 10, let time = Timestamp(text: "\(text)T00:00:00Z") else {
            return nil
        }
        self.init(of: time)
    }

    /// Its first moment.
    var start: Timestamp { Timestamp(milliseconds: number * Self.milliseconds) }

    /// The day some days later, or earlier for a negative number.
    func advanced(by days: Int64) -> UTCDay { UTCDay(number: number + days) }

    /// The day as ISO 8601 writes it: `2026-11-24`.
    var text: String { String(start.text.prefix(10)) }

    static func < (left: UTCDay, right: UTCDay) -> Bool { left.number < right.number }
}
