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

    /// Says that a watch is kept for later.
    static func savedForLater(_ watch: Watch) -> Notice {
        .good("Saved for later: \(SafeText(sanitizing: watch.shortName)). 2 shows it.")
    }

    /// Says that it is no longer.
    static func forgotten(_ watch: Watch) -> Notice {
        .plain("No longer saved for later: \(SafeText(sanitizing: watch.shortName)).")
    }

    /// Says that no more watches can be compared.
    static let mostMarked = Notice.plain(
        "\(Comparison.most) watches are marked. X compares them, x on one takes its mark away.")

    /// Says that a quantity was more than can be ordered.
    static func mostPieces(_ quantity: Int) -> Notice {
        .plain("\(quantity) is the most that can be ordered now.")
    }

    /// Says that what was typed is no email address.
    static let noAddress = Notice.bad("That is no email address. Esc leaves it.")

    /// A number of watches.
    static func count(_ number: Int, _ context: PaneContext) -> SafeText {
        "\(context.text(number)) \(number == 1 ? "watch" : "watches")"
    }

    /// Stands where a picture would be.
    static let noPicture: SafeText = "No picture"

    /// The hint in the empty search, with how many watches there are.
    static func searchHint(_ context: PaneContext) -> SafeText {
        guard let count = context.catalogue?.count else { return "Search" }
        return "Search \(self.count(count, context))"
    }

    /// Which rows are in sight: `1 to 28 of 28`.
    static func places(_ rows: Range<Int>, of count: Int, _ context: PaneContext) -> SafeText {
        guard !rows.isEmpty else { return .empty }
        let (first, last) = (context.text(rows.lowerBound + 1), context.text(rows.upperBound))
        return "\(first) to \(last) of \(context.text(count))"
    }

    /// Says that nothing fits a query, and how to see more again.
    static func nothingFits(_ query: ShopQuery) -> [SafeText] {
        if query.search.isEmpty { return ["Nothing fits this filter.", "Esc shows all watches."] }
        return [
            "Nothing fits “\(query.search)”\(query.filter.isEmpty ? "" : " and this filter").",
            query.filter.isEmpty ? "Esc shows all watches again." : "Esc leaves the search out.",
        ]
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
