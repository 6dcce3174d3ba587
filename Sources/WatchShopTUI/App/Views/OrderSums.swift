import ShopModel
import TerminalUI

/// What an order, a quote or a cart is made of, line by line, and what all of it costs.
struct OrderSums: Equatable, Sendable {
    /// The lines.
    let lines: [OrderLine]
    /// How it is sent, in words: the longest first, shorter ones where there is less room.
    let shippingWords: [SafeText]
    /// What sending costs.
    let shipping: Money
    /// How much of the total is tax.
    let tax: Money
    /// What all of it costs.
    let total: Money
    /// What is to be said below a line, such as a price that rose.
    var notes: [WatchID: SafeText] = [:]

    /// Shows an order.
    init(_ order: Order, shippingWords: [SafeText]) {
        lines = order.lines
        self.shippingWords = shippingWords
        shipping = order.shipping
        tax = order.tax
        total = order.total
    }

    /// Shows a quote, with what is to be said below its lines.
    init(_ quote: Quote, shippingWords: [SafeText], notes: [WatchID: SafeText]) {
        lines = quote.lines
        self.shippingWords = shippingWords
        shipping = quote.shipping
        tax = quote.tax
        total = quote.total
        self.notes = notes
    }

    /// Shows the cart at the prices that its shopper was shown; nil where they do not add up.
    ///
    /// It is sent in the usual way unless another is named.
    init?(
        cartOf context: PaneContext, shipping: ShippingMethod? = nil,
        shippingWords: (ShippingMethod) -> [SafeText]
    ) {
        guard let totals = CartTotals(context, shipping: shipping) else { return nil }
        do throws(MoneyError) {
            var lines: [OrderLine] = []
            for line in context.cart.lines {
                lines.append(
                    OrderLine(
                        watchID: line.watchID, watchName: line.name, modelCode: line.modelCode,
                        quantity: line.quantity, unitPrice: line.unitPrice,
                        subtotal: try line.subtotal()))
            }
            self.lines = lines
        } catch {
            return nil
        }
        self.shippingWords = shippingWords(totals.shipping)
        self.shipping = totals.shipping.price
        tax = totals.tax
        total = totals.total
    }

    /// The rows of the lines and their notes.
    var lineRows: Int { lines.count + lines.filter { notes[$0.watchID] != nil }.count }

    /// The rows that all of it takes.
    var height: Int { lineRows + 4 }
}
