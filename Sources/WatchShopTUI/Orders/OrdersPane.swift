import ShopModel
import TerminalUI

/// The orders of the person who is logged in, or those that a guest has placed or opened here.
struct OrdersPane: Pane {
    /// What can happen to the orders.
    enum Message: Equatable, Sendable {
        /// The pane is on the screen.
        case opened
        /// One order is to be shown.
        case openedOrder(OrderID)
        /// Another person is logged in, or nobody: what is shown is no longer theirs.
        case personChanged
        /// The store was asked for news while the pane is on the screen.
        case newsCame
        /// The person gave a command.
        case commanded(OrdersCommand)
        /// The person gave a command of the text field.
        case fieldCommanded(FieldCommand)
        /// A key or a paste in a field.
        case typed(Key)
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person said yes to calling an order off.
        case cancelConfirmed(OrderID)
        /// The person said yes to giving watches back.
        case returnConfirmed
        /// Something that was asked for has come.
        case answered(Answer)
    }

    /// What comes back from work.
    enum Answer: Equatable, Sendable {
        /// The orders as this machine keeps them, while the store is asked.
        case kept(KeptOrders, Generation)
        /// The orders are there, newest first.
        case orders(Result<[Order], Failure>, Generation)
        /// One order is there with its history.
        case order(Result<OrderDetails, Failure>, Generation)
        /// The store has called an order off, or not.
        case cancelled(Result<Order, Failure>, Generation)
        /// The store sends an order elsewhere, or not.
        case addressChanged(Result<Order, Failure>, Generation)
        /// The store has noted what comes back, or not.
        case returnNoted(Result<OrderReturn, Failure>, Generation)
        /// What became of a receipt.
        case receipt(Result<ReceiptOutcome, Failure>, Generation)
        /// The watches of an order as the shop has them now, for ordering them again.
        case watches(Result<[Watch], Failure>, of: Order, Generation)
        /// The code that opens an order is mailed; or why not.
        case codeMailed(Failure?, Generation)
        /// An order is open by its code; or why not.
        case opened(OrderID, Failure?, Generation)
    }

    /// The orders, those that wait for their payment first; nil before they are known.
    private(set) var orders: [Order]?
    /// Those that are shown.
    private(set) var shown: [Order] = []
    /// When the orders on the screen were the store's; nil for just now.
    var keptAsOf: Timestamp?
    /// Which one is selected, among those that are shown.
    var list = SelectableList()
    /// What happened to the orders, as far as it was asked for.
    var histories: [OrderID: [OrderEvent]] = [:]
    /// Which orders are shown.
    private(set) var filter = OrdersFilter.all
    /// The words that the orders on the screen have.
    private(set) var search = TextField(limit: 200)
    /// Whether the search is being typed.
    var isSearching = false
    /// Whether the order has the room of the list, where there is room for one of them.
    var isShowingDetails = false
    /// How many rows of the order are scrolled out above, where it has the room of the list.
    var scroll = 0
    /// What is being done with an order.
    var task: OrderTask?
    /// Whether the store is asked for the orders.
    var isLoading = false
    /// Whether the store is asked to do something.
    var isActing = false
    /// Why the store did not say.
    var failure: Failure?
    var wanted: OrderID?
    var wasOpened = false
    var loading = Generation()
    var loadingDetails = Generation()
    var acting = Generation()

    /// The selected order, as the newest of the answers has it.
    var selected: Order? {
        list.selectedIndex.flatMap { shown.indices.contains($0) ? shown[$0] : nil }
    }

    /// What happened to an order, oldest first; nothing before it is known.
    func events(of order: Order) -> [OrderEvent] { histories[order.id] ?? [] }

    /// A countdown of the last two minutes shows its seconds.
    var clock: ClockPrecision { orders?.contains(where: \.isPayable) == true ? .seconds : .minutes }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        list.setHeight(OrdersRegions(context).rowCount)
        switch message {
        case .opened:
            wasOpened = true
            return load()
        case .openedOrder(let id):
            wasOpened = true
            task = nil
            show(filter: .all, search: "")
            wanted = id
            isShowingDetails = true
            scroll = 0
            selectWanted()
            return load()
        case .personChanged:
            forget()
            return wasOpened ? load() : []
        case .newsCame:
            return isLoading || isActing ? [] : load()
        case .commanded(let command):
            return perform(command, context)
        case .fieldCommanded(let command):
            return perform(command, context)
        case .typed(let key):
            type(key)
            return []
        case .moved(let move):
            return self.move(move, context)
        case .cancelConfirmed(let id):
            return act(.cancel(id, acting.next()))
        case .returnConfirmed:
            guard case .giveBack(let form) = task else { return [] }
            return act(.giveBack(form.order.id, form.request, acting.next()))
        case .answered(let answer):
            return take(answer, context)
        }
    }

    // MARK: What is shown

    /// Shows the orders of a list, in which those to pay come first.
    mutating func setOrders(_ orders: [Order]) {
        wanted = wanted ?? selected?.id
        self.orders = orders.filter(\.isPayable) + orders.filter { !$0.isPayable }
        showMatching()
        selectWanted()
    }

    /// Shows the orders of a filter that have some words.
    mutating func show(filter: OrdersFilter, search: String) {
        wanted = selected?.id
        self.filter = filter
        self.search.replaceText(with: search)
        showMatching()
        selectWanted()
    }

    /// Types a key into the search.
    mutating func typeSearch(_ key: Key) {
        wanted = selected?.id
        if search.handle(key) { showMatching() }
        selectWanted()
    }

    /// Puts an order in the place of what was known of it.
    mutating func replace(_ order: Order) {
        guard let index = orders?.firstIndex(where: { $0.id == order.id }) else { return }
        orders?[index] = order
        if let row = shown.firstIndex(where: { $0.id == order.id }) { shown[row] = order }
    }

    private mutating func showMatching() {
        shown = (orders ?? []).filter { filter.includes($0) && $0.matches(search.text) }
        list.setCount(shown.count)
    }

    mutating func selectWanted() {
        guard let index = shown.firstIndex(where: { $0.id == wanted }) else { return }
        list.select(index)
        wanted = nil
    }

    /// Forgets a person's orders; answers that are still on their way are dropped.
    private mutating func forget() {
        var fresh = OrdersPane()
        (fresh.loading, fresh.loadingDetails) = (loading, loadingDetails)
        (fresh.acting, fresh.wasOpened) = (acting, wasOpened)
        _ = fresh.loading.next()
        _ = fresh.loadingDetails.next()
        _ = fresh.acting.next()
        self = fresh
    }
}
