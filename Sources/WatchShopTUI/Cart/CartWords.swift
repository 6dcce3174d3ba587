import ShopModel
import TerminalUI

/// What the cart says to people.
enum CartWords {
    /// What stands in an empty cart, and what to do about it.
    static let empty: [SafeText] = [
        "Your cart is empty.", "Esc goes back to the shop, a adds a watch.",
    ]

    /// Says that a line is gone, and how to get it back.
    static func removed(_ line: CartLine) -> Notice {
        .plain("Taken out: \(line.name). z puts it back.")
    }

    /// What stands below what was saved for later.
    static let savedForLater: SafeText = "saved for later"

    /// Says that a line waits outside the cart, and how to get it back.
    static func saved(_ line: CartLine) -> Notice {
        .plain("Saved for later: \(line.name). a puts it back in the cart.")
    }

    /// Says that there are no more pieces.
    static func noMore(_ line: CartLine, most: Int) -> Notice {
        if most <= 0 { return .bad("\(line.name) is sold out. d takes it out.") }
        return .plain("At most \(most) of \(line.name) can be ordered now.")
    }

    /// Says why the checkout does not start.
    static func short(_ line: CartLine, available: Int) -> Notice {
        if available == 0 { return .bad("\(line.name) is sold out. d takes it out.") }
        return .bad("There are only \(available) of \(line.name). - takes pieces away.")
    }

    /// When an order of this moment would arrive.
    static func arrives(_ method: ShippingMethod, _ context: PaneContext) -> SafeText {
        let day = context.local(context.now.advanced(bySeconds: Int64(method.daysTo) * 86_400))
        return "Arrives by \(day.shortDate), \(method.name)."
    }

    /// What has changed about a line.
    static func note(_ change: CartLineChange, _ context: PaneContext) -> SafeText {
        switch change {
        case .short(0): "sold out since"
        case .short(let available): "only \(available) left"
        case .price(let price): "now \(context.text(price)) each"
        }
    }
}
