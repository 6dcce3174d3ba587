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
        /// The person said yes to paying with a card.
        case payConfirmed(TestCard)
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
    /// The order as it was sent; kept until the store's answer is known, so that a second sending
    /// is the same order and not another one.
    var attempt: PlaceOrderRequest?
    /// The order that is to be paid, or was.
    var order: Order?
    /// Where its payment stands.
    var payment: PaymentState?
    /// Which test card is selected.
    var cards = SelectableList(count: TestCard.allCases.count, height: TestCard.allCases.count)
    /// Numbers what the store is asked; an answer to anything but the last is dropped.
    var asking = Generation()
    private var loadingAddress = Generation()

    var step: Int { stage.rawValue }

    var clock: ClockPrecision { stage == .pay ? .seconds : .minutes }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        switch message {
        case .started: return start(context)
        case .startedPaying(let id): return startPaying(id)
        case .commanded(let command): return perform(command, context)
        case .fieldCommanded(let command): return perform(command, context)
        case .typed(let key): address.type(key)
        case .moved(let move): cards.move(move)
        case .leaveConfirmed: return leaveForOrders()
        case .payConfirmed(let card): return pay(with: card)
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
        if attempt != nil { return [] }
        guard !context.cart.isEmpty else { return [.open(.cart)] }
        forget()
        stage = .address
        address.fillName(with: customer.fullName)
        address.focusFirstEmpty()
        return address.isUntouched ? [.run(.loadLastAddress(loadingAddress.next()))] : []
    }

    private mutating func startPaying(_ id: OrderID) -> [Effect] {
        forget()
        stage = .pay
        waiting = .loadingOrder
        return [.run(.loadPayableOrder(id, asking.next()))]
    }

    /// Forgets all but the address.
    private mutating func forget() {
        waiting = nil
        failure = nil
        quote = nil
        changes = [:]
        order = nil
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
