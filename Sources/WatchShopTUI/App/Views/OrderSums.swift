import ShopModel
import TerminalUI

/// What an order or a quote is made of, line by line, and what all of it costs.
struct OrderSums: Equatable, Sendable {
    /// The lines.
    let lines: [OrderLine]
    /// How it is sent, in words.
    let shippingWords: SafeText
    /// What sending costs.
    let shipping: Money
    /// How much of the total is tax.
    let tax: Money
    /// What all of it costs.
    let total: Money
    /// What is to be said below a line, such as a price that rose.
    var notes: [WatchID: SafeText] = [:]

    /// Shows an order.
    init(_ order: Order, shippingWords: SafeText) {
        lines = order.lines
        self.shippingWords = shippingWords
        shipping = order.shipping
        tax = order.tax
        total = order.total
    }

    /// Shows a quote, with what is to be said below its lines.
    init(_ quote: Quote, shippingWords: SafeText, notes: [WatchID: SafeText]) {
        lines = quote.lines
        self.shippingWords = shippingWords
        shipping = quote.shipping
        tax = quote.tax
        total = quote.total
        self.notes = notes
    }

    /// The rows that all of it takes.
    var height: Int { lines.count + notes.count + 4 }
}
