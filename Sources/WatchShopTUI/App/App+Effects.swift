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
        case .account(let next):
            show(.account)
            return handle(.account(.opened(then: next)))
        }
    }

    private mutating func say(_ notice: Notice) {
        notices.removeAll { $0.notice == notice }
        notices.insert(ShownNotice(notice, from: context.now), at: 0)
        notices = Array(notices.prefix(ShownNotice.most))
    }

    private mutating func apply(_ change: CartChange) -> [AppRequest] {
        var cart = context.cart
        switch change {
        case .add(let line): cart.add(line)
        case .setQuantity(let quantity, let watch): cart.setQuantity(quantity, of: watch)
        case .setUnitPrice(let price, let watch): cart.setUnitPrice(price, of: watch)
        case .replace(let other): cart = other
        case .clear: cart = Cart()
        }
        guard cart != context.cart else { return [] }
        setCart(cart)
        return [.run(.cart(.save(cart, of: context.customer?.id)))] + handle(.cart(.cartChanged))
    }
}
