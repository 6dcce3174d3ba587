import ShopModel
import TerminalUI

/// The way from a cart to a paid order.
struct CheckoutPane: Pane {
    /// What can happen to the checkout.
    enum Message: Equatable, Sendable {
        /// The cart is to be checked out.
        case started
        /// An order that is placed is to be paid.
        case startedPaying(OrderID)
        /// The person wants to go back a step.
        case wentBack
        /// The address that was used last; nil where there is none.
        case addressLoaded(Address?, Generation)
        /// There is an id for the order.
        case orderIDMade(ClientOrderID, Generation)
        /// The store has said what the order would cost.
        case quoted(Result<Quote, Failure>, Generation)
        /// The order is placed, or was read.
        case placed(Result<Order, Failure>, Generation)
        /// The payment stands somewhere new.
        case paymentChanged(Result<PaymentState, Failure>, Generation)
    }

    func commands(in context: PaneContext) -> [CheckoutCommand] { [.back] }

    func message(for command: CheckoutCommand) -> Message {
        switch command {
        case .back: .wentBack
        }
    }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        switch message {
        case .wentBack: [.open(.cart)]
        case .started, .startedPaying, .addressLoaded, .orderIDMade, .quoted, .placed,
            .paymentChanged:
            []
        }
    }
}
