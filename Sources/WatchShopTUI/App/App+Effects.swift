import ShopModel
import TerminalUI

extension App {
    /// Does what panes asked for, and returns what is left for the runtime.
    mutating func perform(_ effects: [Effect]) -> [AppRequest] {
        var requests: [AppRequest] = []
        for effect in effects { requests += perform(effect) }
        return requests
    }

    private mutating func perform(_ effect: Effect) -> [AppRequest] {
        switch effect {
        case .open(let destination):
            return open(destination)
        case .say(let notice):
            say(notice)
            return []
        case .ask(let question):
            overlay = .question(OpenQuestion(question))
            return []
        case .copy(let text, let name):
            return copy(text, named: name)
        case .cart(let change):
            return apply(change)
        case .run(let work):
            return [.run(work)]
        }
    }

    /// Goes to a destination; what the pane there has to load is among the requests.
    mutating func open(_ destination: Destination) -> [AppRequest] {
        switch destination {
        case .shop:
            show(.shop)
            return []
        case .watch(let id):
            show(.shop)
            return handle(.shop(.openedWatch(id)))
        case .cart:
            show(.cart)
            return handle(.cart(.opened))
        case .checkout:
            show(.checkout)
            return handle(.checkout(.started))
        case .pay(let order):
            show(.checkout)
            return handle(.checkout(.startedPaying(order)))
        case .orders:
            show(.orders)
            return handle(.orders(.opened))
        case .order(let id):
            show(.orders)
            return handle(.orders(.openedOrder(id)))
        case .waiting:
            show(.outbox)
            return handle(.outbox(.changed))
        case .account(let next):
            show(.account)
            return handle(.account(.opened(then: next)))
        }
    }

    /// Nothing tells whether a terminal has a clipboard, so that no more is said than was done.
    private mutating func copy(_ text: String, named name: SafeText) -> [AppRequest] {
        guard ClipboardSequence(text) != nil else {
            say(.bad("That is too long for a terminal's clipboard: \(name)."))
            return []
        }
        say(.good("Sent to the terminal's clipboard: \(name)."))
        return [.copy(text)]
    }

    private mutating func say(_ notice: Notice) {
        notices.removeAll { $0.notice == notice }
        notices.insert(ShownNotice(notice, from: context.now), at: 0)
        messages.append(LoggedNotice(notice: notice, time: context.now))
        messages.removeFirst(max(0, messages.count - LoggedNotice.most))
        notices = Array(notices.prefix(ShownNotice.most))
    }

    private mutating func apply(_ change: CartChange) -> [AppRequest] {
        var cart = context.cart
        var saved = context.saved
        switch change {
        case .add(let line): cart.add(line)
        case .setQuantity(let quantity, let watch): cart.setQuantity(quantity, of: watch)
        case .setUnitPrice(let price, let watch): cart.setUnitPrice(price, of: watch)
        case .replace(let other): cart = other
        case .saveForLater(let line): saved.keep(line)
        case .forgetSaved(let watch): saved.forget(watch)
        case .replaceSaved(let other): saved = other
        case .clear: cart = Cart()
        }
        return take(cart) + take(saved)
    }

    private mutating func take(_ cart: Cart) -> [AppRequest] {
        guard cart != context.cart else { return [] }
        setCart(cart)
        return [.run(.cart(.save(cart, of: context.customer?.id)))] + handle(.cart(.cartChanged))
    }

    private mutating func take(_ saved: SavedForLater) -> [AppRequest] {
        guard saved != context.saved else { return [] }
        setSaved(saved)
        return [.run(.cart(.saveForLater(saved, of: context.customer?.id)))]
            + handle(.cart(.cartChanged))
    }
}
