import ShopModel
import TerminalUI

/// Which picture is wanted, and how large.
struct PictureRequest: Hashable, Sendable {
    /// The watch.
    var watch: WatchID
    /// The columns and rows that it may take.
    var size: Size
}
