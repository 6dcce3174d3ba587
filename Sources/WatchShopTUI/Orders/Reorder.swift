import ShopModel
import TerminalUI

/// An order that is put into the cart again: what the shop still has of it, and what it has not.
struct Reorder: Equatable, Sendable {
    /// What goes into the cart, at the prices of now.
    private(set) var lines: [CartLine] = []
    /// The watches of which there are fewer than were ordered, or none.
    private(set) var missing: [SafeText] = []

    /// Compares an order with the watches as the shop has them now, and with what is in the cart.
    init(of order: Order, watches: [Watch], _ context: PaneContext) {
        for line in order.lines {
            let watch = watches.first { $0.id == line.watchID }
            let there = context.cart.quantity(of: line.watchID)
            let stock = watch?.stockQuantity ?? 0
            let room = max(0, min(stock, context.settings?.maxQuantity ?? stock) - there)
            let quantity = min(line.quantity, room)
            if let watch, quantity > 0 { lines.append(CartLine(watch, quantity: quantity)) }
            if quantity < line.quantity {
                missing.append(OrdersWords.missing(line, quantity: quantity))
            }
        }
    }

    /// What is said about it.
    var notice: Notice {
        if missing.isEmpty { return .good(OrdersWords.reordered) }
        let words = missing.joined(separator: ", ")
        return lines.isEmpty
            ? .bad("Nothing to order again: \(words).")
            : .plain("In the cart again, but for \(words).")
    }
}
