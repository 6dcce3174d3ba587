import CNcurses
package import TerminalUI

extension NcursesTerminal {
    /// Brings a surface on the screen; only cells that differ from the last one are looked at.
    package func show(_ surface: Surface) {
        guard !isRestored else { return }
        if isColourStale {
            isColourStale = false
            writer.reset(theme: theme)
            shown = nil
        }
        if let shown, shown.size == surface.size, shown.cells == surface.cells,
            shown.cursor == surface.cursor
        {
            return
        }
        let isLarge = put(surface) > Self.smallFrame
        if writer.isExhausted {
            writer.reset(theme: theme)
            shown = nil
            _ = put(surface)
        }
        placeCursor(surface.cursor)
        wnoutrefresh(cnc_stdscr())
        let isBracketed = isSynchronized && isLarge
        if isBracketed { descriptors.write(ScreenModes.frameStart) }
        doupdate()
        if isBracketed { descriptors.write(ScreenModes.frameEnd) }
        shown = surface
    }

    /// A frame of so many rows or fewer is written at once anyway.
    private static let smallFrame = 4

    /// Gives ncurses what has changed, and returns in how many rows.
    private func put(_ surface: Surface) -> Int {
        let former = shown?.size == surface.size ? shown : nil
        if former == nil { werase(cnc_stdscr()) }
        return surface.cells.withUnsafeBufferPointer { cells in
            guard let former else {
                for y in 0..<surface.size.height {
                    let row = y * surface.size.width..<(y + 1) * surface.size.width
                    writer.put(cells[row], x: 0, y: y)
                }
                return surface.size.height
            }
            return former.cells.withUnsafeBufferPointer { before in
                (0..<surface.size.height).count { y in
                    putChanges(of: y, cells, before, width: surface.size.width)
                }
            }
        }
    }

    private func putChanges(
        of y: Int, _ cells: UnsafeBufferPointer<Cell>, _ before: UnsafeBufferPointer<Cell>,
        width: Int
    ) -> Bool {
        let row = y * width..<(y + 1) * width
        guard var first = row.first(where: { cells[$0] != before[$0] }),
            let last = row.last(where: { cells[$0] != before[$0] })
        else { return false }
        // Both halves of a wide glyph are written together.
        while first > row.lowerBound && (cells[first].width == 0 || before[first].width == 0) {
            first -= 1
        }
        var end = last + 1
        while end < row.upperBound && (cells[end].width == 0 || before[end].width == 0) {
            end += 1
        }
        writer.put(cells[first..<end], x: first - row.lowerBound, y: y)
        return true
    }

    private func placeCursor(_ position: Position?) {
        let screen = cnc_stdscr()
        leaveok(screen, position == nil)
        curs_set(position == nil ? 0 : 1)
        if let position {
            wmove(screen, Int32(position.y), Int32(position.x))
        }
    }
}
