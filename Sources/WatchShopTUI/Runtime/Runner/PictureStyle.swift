import CellPictures
import TerminalUI

/// What pictures are made of on one terminal.
struct PictureStyle: Equatable, Sendable {
    /// The colours that the terminal has.
    let level: ColourLevel
    /// The characters that it has.
    let symbols: PictureSymbols
    /// The colour that clear parts melt into.
    let page: RGB

    /// Reads the style off a terminal.
    init(_ terminal: any Terminal) {
        level = terminal.colourLevel
        symbols = terminal.symbols == .ascii ? .ascii : .blocks
        page = terminal.theme.colour(of: .page)
    }
}
