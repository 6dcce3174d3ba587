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
        /// A key or a paste in a text field.
        case typed(Key)
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person said yes to leaving an order that the store may have taken.
        case leaveConfirmed
        /// The person said yes to paying an order with a card.
        case payConfirmed(PaymentCard, OrderID)
        /// What this machine has kept of the checkout.
        case keptLoaded(KeptCheckout, Generation)
        /// The addresses that the person keeps at the store.
        case addressesLoaded(Result<[CustomerAddress], Failure>, Generation)
        /// There is an id for the order.
        case orderIDMade(ClientOrderID, Generation)
        /// The store has said what the order would cost.
        case quoted(Result<Quote, Failure>, Generation)
        /// The order is placed, or was read.
        case placed(Result<Order, Failure>, Generation)
        /// The order is kept on this machine until the store has answered.
        case queued(Generation)
        /// The payment stands somewhere new.
        case paymentChanged(Result<PaymentState, Failure>, Generation)
        /// The store has said where the order can be paid, and mailed it where that was asked for.
        case pageOpened(Result<PaymentPage, Failure>, isMailed: Bool, Generation)
        /// The cards that the person has saved.
        case cardsLoaded(Result<[SavedCard], Failure>, Generation)
    }

    /// How far it has come.
    var stage = CheckoutStage.address
    /// What is waited for; nothing else can be started meanwhile.
    var waiting: CheckoutWaiting?
    /// Why the last thing that was asked for did not happen.
    var failure: Failure?
    /// Who orders, where nobody is logged in.
    var contact = ContactStep()
    /// Where the order goes, as it is typed.
    var address = AddressForm()
    /// Whether the address is to be put among the person's own.
    var keepsAddress = false
    /// The addresses to choose from.
    var book = AddressBook()
    /// How the order is sent, and whether it is a gift.
    var delivery = DeliveryStep()
    /// What the store asks for the order.
    var quote: Quote?
    /// Whether the quote is none of the store's, which cannot be reached.
    var isEstimate = false
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
    /// The ways to pay it.
    var paying = PayStep()
    /// Numbers what the store is asked; an answer to anything but the last is dropped.
    var asking = Generation()
    private var loading = Generation()
    private var owner: CustomerID?

    var step: Int { stage.rawValue }

    var clock: ClockPrecision { stage == .pay ? .seconds : .minutes }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        let before = message.isOfPerson ? draft : nil
        let effects = react(to: message, context)
        guard let before, draft != before else { return effects }
        return effects + [.run(.checkout(.saveDraft(draft)))]
    }

    private mutating func react(to message: Message, _ context: PaneContext) -> [Effect] {
        switch message {
        case .started: return start(context)
        case .startedPaying(let id): return startPaying(id, context)
        case .commanded(let command): return perform(command, context)
        case .fieldCommanded(let command): return perform(command, context)
        case .typed(let key): type(key)
        case .moved(let move): self.move(move)
        case .leaveConfirmed: return leaveForOrders()
        case .payConfirmed(let card, let id): return pay(id, with: card)
        case .keptLoaded(let kept, let generation):
            if generation == loading { take(kept) }
        case .addressesLoaded(.success(let addresses), let generation):
            if generation == loading { take(addresses) }
        case .addressesLoaded(.failure, _): break
        case .orderIDMade(let id, let generation):
            return generation == asking ? send(id, context) : []
        case .quoted(let result, let generation):
            if generation == asking { take(result, context) }
        case .placed(let result, let generation):
            return generation == asking ? take(result, context) : []
        case .queued(let generation):
            return generation == asking ? finishQueueing(context) : []
        case .paymentChanged(let result, let generation):
            return generation == asking ? take(result) : []
        case .pageOpened(let result, let isMailed, let generation):
            return generation == paying.opening ? take(result, isMailed: isMailed, context) : []
        case .cardsLoaded(let result, let generation):
            if generation == paying.loadingCards { take(result) }
        }
        return []
    }

    private mutating func move(_ move: SelectableList.Move) {
        switch stage {
        case .contact: contact.list.move(move)
        case .address: book.list.move(move)
        case .shipping: delivery.move(move)
        case .pay: paying.list.move(move)
        case .review, .done: break
        }
    }

    /// Begins with the cart, unless an order is on its way whose answer is not known.
    private mutating func start(_ context: PaneContext) -> [Effect] {
        adopt(context.customer?.id)
        if attempt != nil { return resume() }
        guard !context.cart.isEmpty else { return [.open(.cart)] }
        forget()
        stage = context.customer == nil ? .contact : .address
        guard let customer = context.customer else {
            return [.run(.checkout(.loadKept(loading.next())))]
        }
        address.fillName(with: customer.fullName)
        address.focusFirstEmpty()
        let number = loading.next()
        return [.run(.checkout(.loadKept(number))), .run(.checkout(.loadAddresses(number)))]
    }

    /// Goes on where an order was sent and its answer is not known.
    private mutating func resume() -> [Effect] {
        stage = .review
        if failure == .notLoggedIn { failure = nil }
        return []
    }

    private mutating func startPaying(_ id: OrderID, _ context: PaneContext) -> [Effect] {
        adopt(context.customer?.id)
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
    ///
    /// Who logs in on the way takes along what was typed before.
    private mutating func adopt(_ customer: CustomerID?) {
        guard owner != customer else { return }
        var fresh = CheckoutPane()
        if owner == nil {
            fresh.address = address
            fresh.delivery = delivery
        }
        fresh.owner = customer
        fresh.asking = asking
        fresh.loading = loading
        _ = fresh.loading.next()
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
        paying = PayStep()
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

extension CheckoutPane.Message {
    /// Whether a person did it, so that what they have typed and chosen may be another.
    fileprivate var isOfPerson: Bool {
        switch self {
        case .commanded, .fieldCommanded, .typed, .moved: true
        case .started, .startedPaying, .leaveConfirmed, .payConfirmed, .keptLoaded,
            .addressesLoaded, .orderIDMade, .quoted, .placed, .queued, .paymentChanged, .pageOpened,
            .cardsLoaded:
            false
        }
    }
}
