import ShopModel
import TerminalUI

/// The orders of the person who is logged in.
struct OrdersPane: Pane {
    /// What can happen to the orders.
    enum Message: Equatable, Sendable {
        /// The pane is on the screen.
        case opened
        /// One order is to be shown.
        case openedOrder(OrderID)
        /// Another person is logged in, or nobody: what is shown is no longer theirs.
        case personChanged
        /// The person wants them read anew.
        case refreshed
        /// The orders are there, newest first.
        case ordersLoaded(Result<[Order], Failure>, Generation)
        /// One order is there with its history.
        case orderLoaded(Result<OrderDetails, Failure>, Generation)
        /// The store has called an order off, or not.
        case orderCancelled(Result<Order, Failure>, Generation)
    }

    private var loading = Generation()

    func commands(in context: PaneContext) -> [OrdersCommand] { [.refresh] }

    func message(for command: OrdersCommand) -> Message {
        switch command {
        case .refresh: .refreshed
        }
    }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        switch message {
        case .opened, .openedOrder, .refreshed:
            context.customer == nil ? [] : [.run(.loadOrders(loading.next()))]
        case .personChanged, .ordersLoaded, .orderLoaded, .orderCancelled:
            []
        }
    }
}
