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
        case .background(let colour):
            look.notePage(colour)
            return [.setTheme(look.shownTheme)]
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
        if case .mouse(let press) = key { return handle(press) }
        if context.layout == .tooSmall {
            return Self.always.filter { $0 != .help }.command(for: key, in: context.keymap)
                .map { give($0) } ?? []
        }
        if overlay != nil { return handleInOverlay(key) }
        if pane.isTyping, !key.types,
            let command = Self.always.command(for: key, in: context.keymap)
        {
            return give(command)
        }
        if let message = paneMessage(for: key) { return handle(message) }
        if pane.isTyping { return [] }
        return AppCommand.allCases.command(for: key, in: context.keymap).map { give($0) } ?? []
    }

    /// What can be done in a text field too, and while something lies over the pane.
    private static let always: [AppCommand] = [.help, .redraw, .suspend, .quit]

    /// Returns the wish to move in the list of the pane; nil where it has none.
    func paneMessage(for move: SelectableList.Move) -> AppMessage? {
        switch place {
        case .shop: shop.message(for: move).map(AppMessage.shop)
        case .cart: cart.message(for: move).map(AppMessage.cart)
        case .checkout: checkout.message(for: move).map(AppMessage.checkout)
        case .orders: orders.message(for: move).map(AppMessage.orders)
        case .outbox: outbox.message(for: move).map(AppMessage.outbox)
        case .account: account.message(for: move).map(AppMessage.account)
        }
    }

    private func paneMessage(for key: Key) -> AppMessage? {
        switch place {
        case .shop: shop.meaning(of: key, in: context).map(AppMessage.shop)
        case .cart: cart.meaning(of: key, in: context).map(AppMessage.cart)
        case .checkout: checkout.meaning(of: key, in: context).map(AppMessage.checkout)
        case .orders: orders.meaning(of: key, in: context).map(AppMessage.orders)
        case .outbox: outbox.meaning(of: key, in: context).map(AppMessage.outbox)
        case .account: account.meaning(of: key, in: context).map(AppMessage.account)
        }
    }

    private mutating func handleInOverlay(_ key: Key) -> [AppRequest] {
        if !key.types, let command = Self.always.command(for: key, in: context.keymap),
            command != .help
        {
            return give(command)
        }
        switch overlay {
        case .sheet(var sheet):
            overlay = sheet.handle(key, in: context.keymap) ? .sheet(sheet) : nil
            return []
        case .prompt(var line):
            return handle(key, in: &line)
        case .question(var open):
            guard let outcome = open.dialog.handle(key) else {
                overlay = .question(open)
                return []
            }
            overlay = nil
            return outcome == .chosen(true) ? handle(open.question.onYes) : []
        case .demo(let menu):
            return handle(key, in: menu)
        case nil:
            return []
        }
    }

    mutating func give(_ command: AppCommand) -> [AppRequest] {
        switch command {
        case .openShop: return open(.shop)
        case .openCart: return open(.cart)
        case .openOrders: return open(.orders)
        case .openAccount: return open(.account(then: nil))
        case .synchronize: return askStore()
        case .commandLine:
            overlay = .prompt(CommandPrompt(commands: commands, history: typedCommands))
        case .messages: overlay = .sheet(Sheet(messages: messages, context: context))
        case .toggleMouse: return toggleMouse()
        case .help: overlay = .sheet(Sheet(helpFor: pane, keymap: context.keymap))
        case .demo: openDemoMenu()
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .quit: return quit()
        }
        return []
    }

    private mutating func toggleMouse() -> [AppRequest] {
        look.isMouseOn.toggle()
        let words: SafeText =
            look.isMouseOn
            ? "The mouse works in the shop again."
            : "The mouse marks text of the terminal now."
        return [.setMouse(look.isMouseOn)] + perform([.say(.plain(words))])
    }

    /// Quits; asks first where an order is on its way, whose id goes with the program.
    private mutating func quit() -> [AppRequest] {
        let question = CheckoutWords.askToQuit
        if case .question(let open) = overlay, open.question == question { return [.quit] }
        guard checkout.attempt != nil else { return [.quit] }
        overlay = .question(OpenQuestion(question))
        return []
    }
}

extension App {
    private mutating func askStore() -> [AppRequest] {
        guard context.server != nil else { return [] }
        let call = context.isOnline ? [] : handle(.connectionChanged(.connecting))
        return call + [.run(.synchronize)]
    }
}

extension Key {
    /// Whether the key puts a character into a text field.
    fileprivate var types: Bool {
        switch self {
        case .character, .paste: true
        default: false
        }
    }
}
