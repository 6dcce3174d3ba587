import ShopModel
import TerminalUI

/// Logging in, registering, and who is logged in.
struct AccountPane: Pane {
    /// What can happen to the account.
    enum Message: Equatable, Sendable {
        /// The pane is on the screen; where logging in leads on to, if anywhere.
        case opened(then: Destination?)
        /// The person gave a command.
        case commanded(AccountCommand)
        /// The person gave a command of the text field.
        case fieldCommanded(FieldCommand)
        /// A key or a paste in a field.
        case typed(Key)
        /// The person said yes to logging out.
        case logOutConfirmed
        /// The store has let the person in, or not; the app knows them already.
        case loggedIn(Result<Customer, Failure>, Generation)
    }

    /// The form of whoever is not logged in.
    private(set) var form = AccountForm(.logIn)
    /// Whether the store is asked to let the person in.
    private(set) var isWaiting = false
    /// Why the store did not let the person in.
    private(set) var failure: Failure?
    /// Whether somebody is logged in, so that no field has the focus.
    private var isLoggedIn = false
    private var destination: Destination?
    private var asking = Generation()

    /// Where logging in leads on to, if anywhere.
    var leadsOn: Bool { destination != nil }

    // MARK: Keys

    func commands(in context: PaneContext) -> [AccountCommand] {
        if context.customer != nil { return [.logOut, .leave] }
        return isWaiting ? [.leave] : [.press, .next, .previous, .leave]
    }

    func message(for command: AccountCommand) -> Message { .commanded(command) }

    var isTyping: Bool { !isLoggedIn && !isWaiting && form.stop == .fields }

    func message(for command: FieldCommand) -> Message? { .fieldCommanded(command) }

    func message(typing key: Key) -> Message? { .typed(key) }

    // MARK: Update

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        isLoggedIn = context.customer != nil
        switch message {
        case .opened(let destination):
            return open(then: destination, context)
        case .commanded(let command):
            return perform(command, context)
        case .fieldCommanded(let command):
            return perform(command)
        case .typed(let key):
            failure = nil
            form.type(key)
            return []
        case .logOutConfirmed:
            form = AccountForm(.logIn, email: context.customer?.email ?? "")
            isLoggedIn = false
            return [.run(.account(.logOut)), .say(.plain(AccountWords.loggedOut))]
        case .loggedIn(let result, let generation):
            guard generation == asking else { return [] }
            isWaiting = false
            switch result {
            case .success(let customer): return enter(customer)
            case .failure(let failure): return refuse(failure)
            }
        }
    }

    private mutating func open(
        then destination: Destination?, _ context: PaneContext
    ) -> [Effect] {
        self.destination = destination
        failure = nil
        guard isLoggedIn, let destination else { return [] }
        return [.open(destination)]
    }

    private mutating func perform(_ command: AccountCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .press:
            switch form.stop {
            case .fields: break
            case .send: return send()
            case .other: form = AccountForm(form.purpose.other, email: form.fields[.email])
            }
            failure = nil
        case .next: form.focusNext()
        case .previous: form.focusPrevious()
        case .leave: return leave()
        case .logOut: return [.ask(AccountWords.askToLogOut(context.customer))]
        }
        return []
    }

    private mutating func perform(_ command: FieldCommand) -> [Effect] {
        switch command {
        case .accept where form.fields.focus == .password: return send()
        case .accept, .next: form.focusNext()
        case .previous: form.focusPrevious()
        case .cancel: return leave()
        }
        return []
    }

    private mutating func send() -> [Effect] {
        failure = nil
        guard form.check() else { return [] }
        isWaiting = true
        switch form.purpose {
        case .logIn: return [.run(.account(.logIn(form.loginRequest, asking.next())))]
        case .register: return [.run(.account(.register(form.registerRequest, asking.next())))]
        }
    }

    private mutating func leave() -> [Effect] {
        if isWaiting {
            isWaiting = false
            _ = asking.next()
            return []
        }
        return [.open(destination == .checkout ? .cart : .shop)]
    }

    /// Goes on to where the person was headed, which says enough by itself; or else welcomes them.
    private mutating func enter(_ customer: Customer) -> [Effect] {
        isLoggedIn = true
        form = AccountForm(.logIn)
        defer { destination = nil }
        return [destination.map(Effect.open) ?? .say(.good(AccountWords.welcome(customer)))]
    }

    private mutating func refuse(_ failure: Failure) -> [Effect] {
        if case .refused(let problem) = failure {
            switch problem.kind {
            case .emailTaken:
                form.showRefused([.email])
            case .credentialsRefused:
                form.forgetPassword()
            default:
                form.showRefused(
                    (problem.errors ?? []).compactMap { AccountField(rawValue: $0.fieldName) })
            }
        }
        self.failure = failure
        return []
    }
}
