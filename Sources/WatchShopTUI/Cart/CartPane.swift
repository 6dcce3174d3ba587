import ShopModel
import TerminalUI

/// What the person has picked, with its prices and how many of each.
struct CartPane: Pane {
    /// What can happen to the cart.
    enum Message: Equatable, Sendable {
        /// The pane is on the screen.
        case opened
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person gave a command.
        case commanded(CartCommand)
        /// The watches of the lines are there, as they are now.
        case watchesLoaded(Result<[Watch], Failure>, Generation)
    }

    func commands(in context: PaneContext) -> [CartCommand] { [.checkOut] }

    func message(for command: CartCommand) -> Message { .commanded(command) }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] { [] }

    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {}
}
