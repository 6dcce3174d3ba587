import ShopModel
import TerminalUI

/// What a cart costs by the prices that its shopper was shown; the store has the last word.
struct CartTotals: Equatable, Sendable {
    /// What the lines cost together.
    let subtotal: Money
    /// The usual way to send it.
    let shipping: ShippingMethod
    /// What all of it costs.
    let total: Money
    /// How much of the total is tax.
    let tax: Money

    /// Adds up the cart of a pane's context, sent in the usual way unless another is named.
    init?(_ context: PaneContext, shipping: ShippingMethod? = nil) {
        self.init(context.cart, settings: context.settings, shipping: shipping)
    }

    /// Adds up a cart; nil before the store's rules are known, and where a sum is out of range.
    init?(_ cart: Cart, settings: StoreSettings?, shipping chosen: ShippingMethod? = nil) {
        guard let settings, let method = chosen ?? settings.shippingMethods.first else {
            return nil
        }
        do {
            subtotal = try cart.subtotal(currency: settings.currency)
            shipping = method
            total = try subtotal.adding(method.price)
            tax = try total.includedTax(basisPoints: settings.taxBasisPoints)
        } catch {
            return nil
        }
    }
}
