import ShopModel
import TerminalUI

/// The whole program as a value: the panes, what they share, and what lies over them.
struct App: Equatable, Sendable {
    /// What the panes may read.
    private(set) var context: PaneContext
    /// Which pane is on the screen.
    private(set) var place = Place.shop
    /// The list of watches.
    private(set) var shop = ShopPane()
    /// What was picked.
    private(set) var cart = CartPane()
    /// The way to a paid order.
    private(set) var checkout = CheckoutPane()
    /// The orders.
    private(set) var orders = OrdersPane()
    /// The orders that wait on this machine.
    private(set) var outbox = OutboxPane()
    /// Who is logged in.
    private(set) var account = AccountPane()
    /// What lies over the pane and takes the keys.
    var overlay: Overlay?
    /// What the presenter has arranged; nil outside a demo.
    var demo: DemoStage?
    /// The notices in sight, the newest first.
    var notices: [ShownNotice] = []
    /// What was said so far, the oldest first.
    var messages: [LoggedNotice] = []
    /// The commands that were typed, the oldest first.
    var typedCommands: [String] = []
    /// What the person chose about the screen.
    var look: ScreenSettings
    /// Whether the theme was chosen in this program, and not where it was started.
    var hasChosenTheme = false
    /// The click before.
    var lastClick: LastClick?

    /// Makes an app that knows nothing yet but its store's address and where its clock stands.
    init(
        server: String?, now: Timestamp, zone: TimeZoneRule = .system, demo: DemoStage? = nil,
        look: ScreenSettings = ScreenSettings(), keymap: Keymap = .standard
    ) {
        self.demo = demo
        self.look = look
        context = PaneContext(
            server: server, connection: server == nil ? .noStore : .connecting, now: now,
            zone: zone)
        context.keymap = keymap
    }

    /// The pane that is on the screen.
    var pane: any Pane {
        switch place {
        case .shop: shop
        case .cart: cart
        case .checkout: checkout
        case .orders: orders
        case .outbox: outbox
        case .account: account
        }
    }
}

// MARK: - Changing it

extension App {
    /// Takes a message at a moment, and returns what the runtime is to do about it.
    mutating func update(_ message: AppMessage, at now: Timestamp) -> [AppRequest] {
        context.now = now
        notices.removeAll { $0.until <= now }
        return handle(message)
    }

    /// Takes a message in the present turn.
    mutating func handle(_ message: AppMessage) -> [AppRequest] {
        switch message {
        case .terminal(let event): handle(event)
        case .clock: []
        case .shop(let message): perform(shop.update(message, context: context))
        case .cart(let message): perform(cart.update(message, context: context))
        case .checkout(let message): perform(checkout.update(message, context: context))
        case .orders(let message): perform(orders.update(message, context: context))
        case .outbox(let message): perform(outbox.update(message, context: context))
        case .account(let message): perform(account.update(message, context: context))
        case .demo(let message): handle(message)
        case .storeUnusable(let failure): [.fail(failure.words())]
        case .connectionChanged(let connection): note(connection)
        case .catalogueChanged(let facts): note(facts)
        case .personLoaded(let customer, let cart): note(customer, cart)
        case .customerChanged(let customer): note(customer)
        case .savedLoaded(let saved): note(saved)
        case .waitingChanged(let orders): note(orders)
        case .sessionEnded: endSession()
        case .noticed(let notice): perform([.say(notice)])
        case .remembered(let remembered): restore(remembered)
        case .quitConfirmed: [.quit]
        }
    }

    /// Gives a pane what it wanted to have again.
    mutating func restorePane(_ place: Place, _ kept: [String: String]) -> [Effect] {
        switch place {
        case .shop: shop.restore(kept, context: context)
        case .cart: cart.restore(kept, context: context)
        case .checkout: checkout.restore(kept, context: context)
        case .orders: orders.restore(kept, context: context)
        case .outbox: outbox.restore(kept, context: context)
        case .account: account.restore(kept, context: context)
        }
    }

    /// Puts a pane on the screen; what went well in another goes with that one.
    mutating func show(_ place: Place) {
        if place != self.place { notices.removeAll { $0.notice.tone != .bad } }
        self.place = place
    }

    /// Changes the cart that the panes see.
    mutating func setCart(_ cart: Cart) {
        context.cart = cart
    }

    /// Changes what the panes see as kept for later.
    mutating func setSaved(_ saved: SavedForLater) {
        context.saved = saved
    }

    /// Notes the size of the terminal.
    mutating func setSize(_ size: Size) {
        context.size = size
    }

    private mutating func note(_ connection: Connection) -> [AppRequest] {
        context.connection = connection
        return []
    }

    private mutating func note(_ facts: CatalogueFacts) -> [AppRequest] {
        context.catalogue = facts
        return handle(.shop(.catalogueChanged)) + handle(.cart(.catalogueChanged))
            + (place == .orders ? handle(.orders(.newsCame)) : [])
    }

    private mutating func note(_ customer: Customer?, _ cart: Cart) -> [AppRequest] {
        let isOther = customer?.id != context.customer?.id
        context.customer = customer
        context.cart = cart
        return (isOther ? handle(.orders(.personChanged)) : []) + handle(.cart(.cartChanged))
    }

    private mutating func note(_ customer: Customer) -> [AppRequest] {
        if context.customer?.id == customer.id { context.customer = customer }
        return []
    }

    private mutating func note(_ saved: SavedForLater) -> [AppRequest] {
        context.saved = saved
        return handle(.cart(.cartChanged))
    }

    private mutating func note(_ waiting: [WaitingOrder]) -> [AppRequest] {
        context.waiting = waiting
        return handle(.outbox(.changed)) + (place == .orders ? handle(.orders(.newsCame)) : [])
    }

    private mutating func endSession() -> [AppRequest] {
        guard context.customer != nil else { return [] }
        context.customer = nil
        return handle(.orders(.personChanged))
            + perform([.say(.bad("Your session has ended. 4 logs in again."))])
    }
}
