import ShopModel
import TerminalUI

/// How much there is of a watch, in words.
struct StockWords: Equatable, Sendable {
    /// The words for a list: nothing where there is enough.
    let short: SafeText
    /// The words beside a mark, never empty.
    let full: SafeText
    /// The style of both.
    let style: Style

    /// Chooses the words for a watch by what its store calls low.
    init(_ watch: Watch, _ context: PaneContext) {
        let mark = context.settings?.lowStock ?? 0
        switch StockLevel(quantity: watch.stockQuantity, lowMark: mark) {
        case .inStock:
            (short, full, style) = (.empty, "in stock", .good)
        case .low(let quantity):
            (short, full, style) = ("\(quantity) left", "\(quantity) left", .warning)
        case .soldOut:
            (short, full, style) = ("sold out", "sold out", .danger)
        }
    }
}
