import ShopModel
import TerminalUI

extension App {
    /// How many commands are kept to be typed again.
    private static let mostTyped = 100

    /// All commands that can be typed now: those with a word behind them, those of the pane, and
    /// those of keys that mean the same everywhere.
    var commands: [TypedCommand] {
        let own = CommandWords.all(themes: look.themes.map(\.name))
        let names = Set(own.map(\.name))
        let others =
            paneCommands
            + AppCommand.allCases.filter { $0 != .commandLine }.map {
                TypedCommand(name: $0.name, help: $0.binding.help, action: .app($0))
            }
        return (own + others.filter { !names.contains($0.name) }).sorted { $0.name < $1.name }
    }

    private var paneCommands: [TypedCommand] {
        switch place {
        case .shop: shop.typedCommands(in: context, AppMessage.shop)
        case .cart: cart.typedCommands(in: context, AppMessage.cart)
        case .checkout: checkout.typedCommands(in: context, AppMessage.checkout)
        case .orders: orders.typedCommands(in: context, AppMessage.orders)
        case .outbox: outbox.typedCommands(in: context, AppMessage.outbox)
        case .account: account.typedCommands(in: context, AppMessage.account)
        }
    }

    /// Takes a key in the command line.
    mutating func handle(_ key: Key, in line: inout CommandPrompt) -> [AppRequest] {
        switch line.handle(key) {
        case nil:
            overlay = .prompt(line)
            return []
        case .cancelled:
            overlay = nil
            return []
        case .entered(let text):
            overlay = nil
            return run(text)
        }
    }

    /// Does what a typed command says.
    mutating func run(_ text: String) -> [AppRequest] {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard let name = words.first else { return [] }
        typedCommands.removeAll { $0 == text }
        typedCommands.append(text)
        typedCommands.removeFirst(max(0, typedCommands.count - Self.mostTyped))
        let commands = commands
        let fitting = commands.filter { $0.name.hasPrefix(name) }
        guard
            let command = commands.first(where: { $0.name == name })
                ?? (fitting.count == 1 ? fitting.first : nil)
        else {
            return perform([.say(CommandWords.unknown(name, among: commands.map(\.name)))])
        }
        return perform(command, argument: words.count > 1 ? words[1] : "")
    }

    private mutating func perform(_ command: TypedCommand, argument: String) -> [AppRequest] {
        switch command.action {
        case .app(let command): return give(command)
        case .pane(let message): return handle(message)
        case .goTo:
            let place = Place.allCases.first { $0.rawValue == argument }
            guard let place else { return refuse(argument, of: command) }
            return open(place.destination)
        case .order:
            let digits = argument.first == "#" ? String(argument.dropFirst()) : argument
            guard let id = OrderID(text: digits) else { return refuse(argument, of: command) }
            return open(.order(id))
        case .search:
            guard context.catalogue != nil else { return [] }
            return open(.shop) + handle(.shop(.commanded(.search)))
                + handle(.shop(.typed(.control("e")))) + handle(.shop(.typed(.control("u"))))
                + handle(.shop(.typed(.paste(argument)))) + handle(.shop(.entryAccepted))
        case .theme:
            guard command.choices.contains(argument) else { return refuse(argument, of: command) }
            hasChosenTheme = true
            return choose(theme: argument)
        }
    }

    /// Shows everything in the colours of a theme that there is.
    mutating func choose(theme: String) -> [AppRequest] {
        look.theme = theme
        return [.setTheme(look.shownTheme)]
    }

    private mutating func refuse(_ argument: String, of command: TypedCommand) -> [AppRequest] {
        perform([.say(CommandWords.unusable(argument, of: command))])
    }
}

extension Pane {
    /// The commands that make sense now, as they can be typed.
    fileprivate func typedCommands(
        in context: PaneContext, _ wrap: (Message) -> AppMessage
    ) -> [TypedCommand] {
        commands(in: context).map {
            TypedCommand(
                name: $0.name, help: $0.binding.help, action: .pane(wrap(message(for: $0))))
        }
    }
}
