import ShopModel
import TerminalUI

/// What the shop says to people.
enum ShopWords {
    /// The days within which a watch can be given back, from its delivery.
    static let returnDays = 30

    /// Says that pieces are in the cart, and where there were fewer than wanted, that too.
    static func added(_ watch: Watch, _ quantity: Int, wanted: Int) -> Notice {
        let name = SafeText(sanitizing: watch.shortName)
        let pieces: SafeText = quantity > 1 ? "\(quantity) × \(name)" : name
        guard quantity == wanted else {
            return .plain("Only \(quantity) could be added: \(name). 2 opens the cart.")
        }
        return .good("Added to your cart: \(pieces). 2 opens it.")
    }

    /// Says why no piece can be added.
    static func cannotAdd(_ watch: Watch, inCart: Int) -> Notice {
        let name = SafeText(sanitizing: watch.shortName)
        if watch.stockQuantity <= 0 { return .bad("\(name) is sold out.") }
        return .plain("You have \(inCart) in your cart, and more cannot be ordered now.")
    }

    /// The hint in the empty search, with how many watches there are.
    static func searchHint(_ context: PaneContext) -> SafeText {
        guard let count = context.catalogue?.count else { return "Search" }
        return "Search \(context.text(count)) \(count == 1 ? "watch" : "watches")"
    }

    /// Which rows are in sight: `1 to 28 of 28`.
    static func places(_ rows: Range<Int>, of count: Int, _ context: PaneContext) -> SafeText {
        guard !rows.isEmpty else { return .empty }
        let (first, last) = (context.text(rows.lowerBound + 1), context.text(rows.upperBound))
        return "\(first) to \(last) of \(context.text(count))"
    }

    /// Says that nothing fits a search, and how to see everything again.
    static func nothingFits(_ search: String) -> [SafeText] {
        ["Nothing fits “\(search)”.", "Esc shows all watches again."]
    }

    /// When an order of this moment arrives, and how long it can be given back.
    static func delivery(_ method: ShippingMethod, _ context: PaneContext) -> SafeText {
        let day = context.local(context.now.advanced(bySeconds: Int64(method.daysTo) * 86_400))
        let arrives: SafeText = method.daysFrom == method.daysTo ? "Arrives" : "Arrives by"
        return "\(arrives) \(day.shortDate)"
    }

    /// How long a watch can be given back.
    static let returns: SafeText = "\(returnDays) days to return"
}
