import ShopModel
import TerminalUI

/// Watches in the store's order.
struct WatchListReport: Report {
    /// The watches.
    let watches: [Watch]
    /// How many there are in all.
    let total: Int
    /// When their prices were the store's.
    let pricesAsOf: Timestamp?
    /// Whether the store could not be asked.
    let isOffline: Bool

    var lines: [SafeText] {
        guard !watches.isEmpty else { return ["No watch is like that."] }
        let table = TextTable(
            .words("REFERENCE"), .words("NAME"), .numbers("PRICE"), .numbers("STOCK"),
            rows: watches.map { watch in
                [
                    SafeText(sanitizing: watch.modelCode), SafeText(sanitizing: watch.name),
                    AmountWords.text(watch.price), "\(watch.stockQuantity)",
                ]
            })
        let rest = total - watches.count
        return table.lines + (rest > 0 ? ["\(rest) more: --limit \(total)."] : [])
    }

    enum CodingKeys: String, CodingKey {
        case watches
        case total
        case pricesAsOf = "prices_as_of"
        case isOffline = "offline"
    }
}
