import ShopModel
import TerminalUI

/// The list of watches and the one that is selected.
struct ShopPane: Pane {
    /// What can happen to the shop.
    enum Message: Equatable, Sendable {
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person gave a command.
        case commanded(ShopCommand)
        /// One watch is to be selected, wherever it stands.
        case openedWatch(WatchID)
        /// A key or a paste in the search.
        case typed(Key)
        /// The person took the search as it is.
        case searchAccepted
        /// The person left the search.
        case searchCancelled
        /// The cache has other rows than before.
        case catalogueChanged
        /// The room of the list is another.
        case resized
        /// Rows are there.
        case windowLoaded(Result<WatchWindow, Failure>, Generation)
        /// A picture is there; nil where the store has none.
        case pictureDrawn(WatchPicture?, PictureRequest)
    }

    func commands(in context: PaneContext) -> [ShopCommand] { [.open, .add, .search] }

    func message(for command: ShopCommand) -> Message { .commanded(command) }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] { [] }

    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {}
}
