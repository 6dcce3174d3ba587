import TerminalUI

extension WatchPicture {
    /// Draws the picture in the middle of an area; nothing where it is larger than that.
    func draw(on surface: inout Surface, in area: Rect) {
        guard size.width <= area.width, size.height <= area.height else { return }
        let origin = area.centered(size).origin
        for (index, cell) in cells.enumerated() {
            guard let cell else { continue }
            surface.setPicture(
                cell.glyph, ink: cell.ink, ground: cell.ground,
                at: origin.moved(x: index % size.width, y: index / size.width))
        }
    }
}
