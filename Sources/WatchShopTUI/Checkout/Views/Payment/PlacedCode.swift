import TerminalUI

/// A code to scan, how large it is drawn, and where.
struct PlacedCode: Equatable, Sendable {
    /// The code.
    let code: ScanCode
    /// How large it is drawn.
    let scale: ScanCode.Scale
    /// Its top left cell.
    let origin: Position

    /// The cells that it takes.
    var area: Rect { Rect(origin: origin, size: code.size(scale)) }

    /// Draws it.
    func draw(on surface: inout Surface) {
        code.draw(on: &surface, at: origin, scale: scale)
    }
}
