import ShopModel
import TerminalUI

/// Amounts of money for people, outside the screen.
enum AmountWords {
    /// Writes an amount.
    static func text(_ amount: Money) -> SafeText {
        SafeText(sanitizing: MoneyFormat.unitedStates.text(amount))
    }
}
