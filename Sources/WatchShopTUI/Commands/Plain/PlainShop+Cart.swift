import ShopModel
import TerminalUI

extension PlainShop {
    /// Says what is in the cart, and changes quantities.
    mutating func changeCart() async throws(PlainConsole.Ended) {
        while true {
            guard !context.cart.isEmpty else { return console.say("The cart is empty.") }
            let lines = context.cart.lines
            let names = lines.map { PlainWords.line($0, context) }
            let pieces = PlainWords.pieces(context.cart.pieceCount)
            let title = SafeText("Cart, \(pieces). Change a line")
            guard let index = try console.choose(title, names) else { return }
            let answer = try console.ask(
                "New quantity, 0 takes it out", suggested: "\(lines[index].quantity)")
            let most = context.settings?.maxQuantity ?? 1_000
            guard let quantity = Int(answer), (0...most).contains(quantity) else {
                console.say("Nothing was changed: a number from 0 to \(most) is wanted.")
                continue
            }
            context.cart.setQuantity(quantity, of: lines[index].watchID)
            await saveCart()
        }
    }
}
