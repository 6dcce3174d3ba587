import ShopModel
import TerminalUI

/// Logging in, registering, and who is logged in.
struct AccountPane: Pane {
    /// What can happen to the account.
    enum Message: Equatable, Sendable {
        /// The pane is on the screen; where logging in leads on to, if anywhere.
        case opened(then: Destination?)
        /// The person wants to log out.
        case loggedOut
        /// The store has let the person in, or not; the app knows them already.
        case loggedIn(Result<Customer, Failure>, Generation)
    }

    private var destination: Destination?

    func commands(in context: PaneContext) -> [AccountCommand] {
        context.customer == nil ? [] : [.logOut]
    }

    func message(for command: AccountCommand) -> Message {
        switch command {
        case .logOut: .loggedOut
        }
    }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        switch message {
        case .opened(let destination):
            self.destination = destination
            return []
        case .loggedOut:
            return [.run(.logOut)]
        case .loggedIn(.success, _):
            return destination.map { [.open($0)] } ?? []
        case .loggedIn(.failure, _):
            return []
        }
    }
}
