import TerminalUI

/// The bar above: brand, tabs, the connection and who is logged in.
struct TopBar: Equatable, Sendable {
    /// The tabs.
    let tabs: TabStrip
    /// How the app and its store stand.
    let connection: Connection
    /// The orders that wait on this machine.
    let waiting: [WaitingOrder]
    /// The email of the person who is logged in.
    let who: SafeText?
    /// Whether that person may do what staff may.
    let isStaff: Bool

    /// Draws the bar; what matters less is left out first: the person, the brand, the word.
    func draw(on surface: inout Surface, in area: Rect) {
        let sign = ConnectionSign(
            connection, waiting: waiting, symbols: surface.symbols)
        var x = area.minX
        if area.width >= 56 {
            x += surface.write("WATCHSHOP", at: area.origin, style: .accent.bold)
            x += area.width >= 100 ? 3 : 2
        }
        var edge = area.maxX
        if let who, area.width >= 100 {
            edge = surface.write(
                who, endingAt: edge, row: area.minY, style: .dim, maxWidth: area.width / 3)
            edge -= 3
        }
        if isStaff, area.width >= 56 {
            edge =
                surface.write(
                    "ADMIN", endingAt: edge, row: area.minY, style: .warning.bold) - 3
        }
        let word =
            area.width >= 56 || connection != .online || !waiting.isEmpty ? sign.word : .empty
        if !word.isEmpty {
            edge = surface.write(word, endingAt: edge, row: area.minY, style: sign.wordStyle) - 1
        }
        edge = surface.write(
            sign.mark, endingAt: edge, row: area.minY, style: sign.markStyle)
        let room = Rect(x: x, y: area.minY, width: edge - 2 - x, height: 1)
        tabs.draw(on: &surface, in: room)
    }
}
