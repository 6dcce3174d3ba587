import ShopModel
import TerminalUI

/// Amounts of the cart in words.
enum CartMoney {
    /// What a line costs; a word where the sum is out of range.
    static func subtotal(of line: CartLine, _ context: PaneContext) -> SafeText {
        do {
            return context.text(try line.subtotal())
        } catch {
            return "too much"
        }
    }
}
