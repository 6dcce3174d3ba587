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
        /// The person gave a command.
        case commanded(OrdersCommand)
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person said yes to calling an order off.
        case cancelConfirmed(OrderID)
        /// The orders are there, newest first.
        case ordersLoaded(Result<[Order], Failure>, Generation)
        /// One order is there with its history.
        case orderLoaded(Result<OrderDetails, Failure>, Generation)
        /// The store has called an order off, or not.
        case orderCancelled(Result<Order, Failure>, Generation)
    }

    /// The orders, those that wait for their payment first; nil before they are known.
    private(set) var orders: [Order]?
    /// Which one is selected.
    var list = SelectableList()
    /// What happened to the orders, as far as it was asked for.
    private(set) var histories: [OrderID: [OrderEvent]] = [:]
    /// Whether the order has the room of the list, where there is room for one of them.
    var isShowingDetails = false
    /// How many rows of the order are scrolled out above, where it has the room of the list.
    var scroll = 0
    /// Whether the store is asked for the orders.
    private(set) var isLoading = false
    /// Why the store did not say.
    private(set) var failure: Failure?
    private var wanted: OrderID?
    private var wasOpened = false
    private var loading = Generation()
    private var loadingDetails = Generation()
    private var cancelling = Generation()

    /// The selected order, as the newest of the answers has it.
    var selected: Order? {
        guard let index = list.selectedIndex, let orders, orders.indices.contains(index) else {
            return nil
        }
        return orders[index]
    }

    /// What happened to an order, oldest first; nothing before it is known.
    func events(of order: Order) -> [OrderEvent] { histories[order.id] ?? [] }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        list.setHeight(OrdersRegions(context).rowCount)
        switch message {
        case .opened:
            wasOpened = true
            isShowingDetails = false
            return load(context)
        case .openedOrder(let id):
            wasOpened = true
            wanted = id
            isShowingDetails = true
            scroll = 0
            selectWanted()
            return load(context)
        case .personChanged:
            forget()
            return wasOpened ? load(context) : []
        case .commanded(let command):
            return perform(command, context)
        case .moved(let move):
            return self.move(move, context)
        case .cancelConfirmed(let id):
            return [.run(.orders(.cancel(id, cancelling.next())))]
        case .ordersLoaded(let result, let generation):
            return generation == loading ? take(result, context) : []
        case .orderLoaded(let result, let generation):
            if generation == loadingDetails { take(result) }
            return []
        case .orderCancelled(let result, let generation):
            return generation == cancelling ? take(result, context) : []
        }
    }

    // MARK: Loading

    /// Asks for the orders; what is on the screen stays there meanwhile.
    mutating func load(_ context: PaneContext) -> [Effect] {
        guard context.customer != nil else { return [] }
        isLoading = true
        failure = nil
        return [.run(.orders(.loadAll(loading.next())))]
    }

    /// Asks what happened to the selected order, unless that is known.
    mutating func loadHistory() -> [Effect] {
        guard let selected, histories[selected.id] == nil else { return [] }
        return [.run(.orders(.load(selected.id, loadingDetails.next())))]
    }

    /// Forgets a person's orders; answers that are still on their way are dropped.
    private mutating func forget() {
        var fresh = OrdersPane()
        (fresh.loading, fresh.loadingDetails) = (loading, loadingDetails)
        (fresh.cancelling, fresh.wasOpened) = (cancelling, wasOpened)
        _ = fresh.loading.next()
        _ = fresh.loadingDetails.next()
        _ = fresh.cancelling.next()
        self = fresh
    }

    private mutating func take(
        _ result: Result<[Order], Failure>, _ context: PaneContext
    ) -> [Effect] {
        isLoading = false
        switch result {
        case .success(let loaded):
            wanted = wanted ?? selected?.id
            orders = loaded.filter(\.isPayable) + loaded.filter { !$0.isPayable }
            histories = [:]
            list.setCount(loaded.count)
            selectWanted()
            return loadHistory()
        case .failure(let failure):
            self.failure = failure
            return []
        }
    }

    private mutating func take(_ result: Result<OrderDetails, Failure>) {
        switch result {
        case .success(let details):
            histories[details.order.id] = details.events
            replace(details.order)
        case .failure(let failure):
            self.failure = failure
        }
    }

    private mutating func take(
        _ result: Result<Order, Failure>, _ context: PaneContext
    ) -> [Effect] {
        switch result {
        case .success(let order):
            replace(order)
            return [.say(.good(OrdersWords.cancelled(order)))] + load(context)
        case .failure(let failure):
            return [.say(.bad(failure.words()))] + load(context)
        }
    }

    private mutating func replace(_ order: Order) {
        if let index = orders?.firstIndex(where: { $0.id == order.id }) { orders?[index] = order }
    }

    private mutating func selectWanted() {
        guard let index = orders?.firstIndex(where: { $0.id == wanted }) else { return }
        list.select(index)
        wanted = nil
    }
}
