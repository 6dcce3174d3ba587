import ShopModel
import TerminalUI

/// What only the plain shop says to people.
enum PlainWords {
    /// Says how many pieces there are.
    static func pieces(_ count: Int) -> SafeText {
        count == 0 ? "empty" : count == 1 ? "1 piece" : "\(count) pieces"
    }

    /// Says how many watches there are.
    static func watches(_ count: Int, _ context: PaneContext) -> SafeText {
        count == 1 ? "1 watch" : "\(context.text(count)) watches"
    }

    /// Says why the store did not do something, without the keys of the screen.
    static func failure(_ failure: Failure) -> SafeText {
        failure == .notLoggedIn ? "You are not logged in. The menu has that." : failure.words()
    }

    /// Says all of a watch that a shopper asks for first, in one line.
    static func line(_ watch: Watch, _ context: PaneContext) -> SafeText {
        let name = SafeText(sanitizing: watch.name)
        return "\(name), \(context.text(watch.price)), \(StockWords(watch, context).full)"
    }

    /// Says what is in a line of the cart.
    static func line(_ line: CartLine, _ context: PaneContext) -> SafeText {
        let name = SafeText(sanitizing: line.name)
        return "\(line.quantity) of \(name), \(context.text(line.unitPrice)) each"
    }
}
