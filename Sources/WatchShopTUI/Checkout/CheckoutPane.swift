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
        /// The person gave a command.
        case commanded(CheckoutCommand)
        /// The person gave a command of the text field.
        case fieldCommanded(FieldCommand)
        /// A key or a paste in a field of the address.
        case typed(Key)
        /// The selection goes to another card.
        case moved(SelectableList.Move)
        /// The person said yes to leaving an order that the store may have taken.
        case leaveConfirmed
        /// The person said yes to paying an order with a card.
        case payConfirmed(TestCard, OrderID)
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

    /// How far it has come.
    var stage = CheckoutStage.address
    /// What is waited for; nothing else can be started meanwhile.
    var waiting: CheckoutWaiting?
    /// Why the last thing that was asked for did not happen.
    var failure: Failure?
    /// Where the order goes, as it is typed.
    var address = AddressForm()
    /// What the store asks for the order.
    var quote: Quote?
    /// What the store changed about the lines since they were last shown.
    var changes: [WatchID: LineChange] = [:]
    /// The order on its way to the store, until its answer is known.
    var attempt: OrderAttempt?
    /// The order that is to be paid, or was.
    var order: Order?
    /// The order that the store was asked for, to ask again.
    var wantedOrder: OrderID?
    /// Where its payment stands.
    var payment: PaymentState?
    /// Which test card is selected.
    var cards = SelectableList(count: TestCard.allCases.count, height: TestCard.allCases.count)
    /// Numbers what the store is asked; an answer to anything but the last is dropped.
    var asking = Generation()
    private var loadingAddress = Generation()
    private var owner: CustomerID?

    var step: Int { stage.rawValue }

    var clock: ClockPrecision { stage == .pay ? .seconds : .minutes }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        switch message {
        case .started: return start(context)
        case .startedPaying(let id): return startPaying(id, context)
        case .commanded(let command): return perform(command, context)
        case .fieldCommanded(let command): return perform(command, context)
        case .typed(let key):
            if address.isTyping { address.type(key) }
        case .moved(let move): cards.move(move)
        case .leaveConfirmed: return leaveForOrders()
        case .payConfirmed(let card, let id): return pay(id, with: card)
        case .addressLoaded(let loaded, let generation):
            if generation == loadingAddress, let loaded { address.fill(with: loaded) }
        case .orderIDMade(let id, let generation):
            return generation == asking ? send(id) : []
        case .quoted(let result, let generation):
            if generation == asking { take(result) }
        case .placed(let result, let generation):
            return generation == asking ? take(result, context) : []
        case .paymentChanged(let result, let generation):
            return generation == asking ? take(result) : []
        }
        return []
    }

    /// Begins with the cart, unless an order is on its way whose answer is not known.
    private mutating func start(_ context: PaneContext) -> [Effect] {
        guard let customer = context.customer else { return [.open(.account(then: .checkout))] }
        adopt(customer.id)
        if attempt != nil { return resume() }
        guard !context.cart.isEmpty else { return [.open(.cart)] }
        forget()
        stage = .address
        address.fillName(with: customer.fullName)
        address.focusFirstEmpty()
        return address.isUntouched ? [.run(.checkout(.loadLastAddress(loadingAddress.next())))] : []
    }

    /// Goes on where an order was sent and its answer is not known.
    private mutating func resume() -> [Effect] {
        stage = .review
        if failure == .notLoggedIn { failure = nil }
        return []
    }

    private mutating func startPaying(_ id: OrderID, _ context: PaneContext) -> [Effect] {
        guard let customer = context.customer else { return [.open(.account(then: .pay(id)))] }
        adopt(customer.id)
        forget()
        return loadOrder(id)
    }

    /// Asks the store for an order that is to be paid.
    mutating func loadOrder(_ id: OrderID) -> [Effect] {
        stage = .pay
        failure = nil
        wantedOrder = id
        waiting = .loadingOrder
        return [.run(.checkout(.loadPayableOrder(id, asking.next())))]
    }

    /// Forgets what another person typed and sent; answers to them are still dropped.
    private mutating func adopt(_ customer: CustomerID) {
        guard owner != customer else { return }
        var fresh = CheckoutPane()
        fresh.owner = customer
        fresh.asking = asking
        fresh.loadingAddress = loadingAddress
        _ = fresh.loadingAddress.next()
        fresh.stopWaiting()
        self = fresh
    }

    /// Forgets all but the address, and an order whose answer is not known.
    private mutating func forget() {
        waiting = nil
        failure = nil
        attempt?.mayBePlaced = true
        if attempt == nil {
            quote = nil
            changes = [:]
        }
        order = nil
        wantedOrder = nil
        payment = nil
        cards.select(0)
        _ = asking.next()
    }

    /// Stops waiting and drops the answer that may still come.
    mutating func stopWaiting() {
        waiting = nil
        _ = asking.next()
    }

    private mutating func leaveForOrders() -> [Effect] {
        attempt = nil
        stage = .address
        stopWaiting()
        return [.open(.orders)]
    }
}
