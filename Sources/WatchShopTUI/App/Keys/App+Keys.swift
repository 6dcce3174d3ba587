import TerminalUI

extension App {
    /// Takes an event of the terminal.
    mutating func handle(_ event: TerminalEvent) -> [AppRequest] {
        switch event {
        case .key(let key):
            return handle(key)
        case .resized(let size):
            setSize(size)
            return handle(.shop(.resized)) + handle(.cart(.resized))
        case .resumed:
            return []
        case .terminated, .closed:
            return [.quit]
        }
    }

    /// What must not change between the drawing of a screen and a key that answers it.
    ///
    /// The runtime drops keys that were typed before a question or a step was to be seen.
    var askedFor: AskedFor {
        if case .question = overlay { return .answer }
        return place == .checkout ? .step(checkout.step) : .nothing
    }

    private mutating func handle(_ key: Key) -> [AppRequest] {
        if context.layout == .tooSmall { return give(key, among: [.quit, .redraw, .suspend]) }
        if overlay != nil { return handleInOverlay(key) }
        if let message = paneMessage(for: key) { return handle(message) }
        guard pane.isTyping else { return give(key, among: AppCommand.allCases) }
        if case .character = key { return [] }
        return give(key, among: [.help, .redraw, .suspend, .quit])
    }

    private func paneMessage(for key: Key) -> AppMessage? {
        switch place {
        case .shop: shop.meaning(of: key, in: context).map(AppMessage.shop)
        case .cart: cart.meaning(of: key, in: context).map(AppMessage.cart)
        case .checkout: checkout.meaning(of: key, in: context).map(AppMessage.checkout)
        case .orders: orders.meaning(of: key, in: context).map(AppMessage.orders)
        case .account: account.meaning(of: key, in: context).map(AppMessage.account)
        }
    }

    private mutating func handleInOverlay(_ key: Key) -> [AppRequest] {
        switch key {
        case .control("c"), .control("l"), .control("z"):
            return give(key, among: [.quit, .redraw, .suspend])
        default:
            break
        }
        switch overlay {
        case .help(var help):
            overlay = help.handle(key) ? .help(help) : nil
            return []
        case .question(var open):
            guard let outcome = open.dialog.handle(key) else {
                overlay = .question(open)
                return []
            }
            overlay = nil
            return outcome == .chosen(true) ? handle(open.question.onYes) : []
        case nil:
            return []
        }
    }

    private mutating func give(_ key: Key, among commands: [AppCommand]) -> [AppRequest] {
        guard let command = commands.command(for: key) else { return [] }
        switch command {
        case .openShop: return open(.shop)
        case .openCart: return open(.cart)
        case .openOrders: return open(.orders)
        case .openAccount: return open(.account(then: nil))
        case .synchronize: return [.run(.synchronize)]
        case .help: overlay = .help(HelpOverlay(for: pane))
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .quit: return [.quit]
        }
        return []
    }
}
