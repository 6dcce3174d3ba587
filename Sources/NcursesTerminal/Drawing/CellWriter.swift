import CNcurses
import TerminalUI

/// Puts cells of a surface on ncurses' screen.
struct CellWriter {
    private let isASCII: Bool
    private let level: ColourLevel
    private var theme: Theme
    private var pairs: ColourPairs
    private var looks: [Style: Look] = [:]
    private var run: [cchar_t] = []
    /// Whether a style found no pair of colours any more: all must be drawn again, after `reset`.
    private(set) var isExhausted = false

    private struct Look {
        var attributes: attr_t
        var pair: Int32
    }

    init(isASCII: Bool, level: ColourLevel, theme: Theme) {
        self.isASCII = isASCII
        self.level = level
        self.theme = theme
        pairs = ColourPairs()
    }

    /// Forgets all colours, for another theme or for want of pairs; all must be drawn again.
    mutating func reset(theme: Theme) {
        self.theme = theme
        looks = [:]
        pairs.reset()
        isExhausted = false
    }

    /// Puts neighbouring cells on a row from some column on.
    mutating func put(_ cells: Slice<UnsafeBufferPointer<Cell>>, x: Int, y: Int) {
        run.removeAll(keepingCapacity: true)
        var lastStyle: Style?
        var look = Look(attributes: 0, pair: 0)
        for cell in cells where cell.width > 0 {
            // A space keeps the colours of what is before it where that cannot be seen: each change
            // of colours is 40 bytes on the wire.
            let carries = cell.glyph == .space && lastStyle?.isSameForSpace(as: cell.style) == true
            if cell.style != lastStyle && !carries {
                look = self.look(of: cell.style)
                lastStyle = cell.style
            }
            append(cell, look)
        }
        mvwadd_wchnstr(cnc_stdscr(), Int32(y), Int32(x), run, Int32(run.count))
    }

    private mutating func append(_ cell: Cell, _ look: Look) {
        if cell.width == 1, let ascii = cell.glyph.ascii {
            append((wchar_t(ascii), 0), look)
            return
        }
        for part in CellText.parts(of: cell.glyph, width: Int(cell.width), isASCII: isASCII) {
            var native = cchar_t()
            cnc_set_cell(&native, part + [0], look.attributes, look.pair)
            run.append(native)
        }
    }

    private mutating func append(_ text: (wchar_t, wchar_t), _ look: Look) {
        var native = cchar_t()
        withUnsafePointer(to: text) { text in
            text.withMemoryRebound(to: wchar_t.self, capacity: 2) { text in
                _ = cnc_set_cell(&native, text, look.attributes, look.pair)
            }
        }
        run.append(native)
    }

    private mutating func look(of style: Style) -> Look {
        if let known = looks[style] { return known }
        let appearance = theme.appearance(of: style, at: level)
        let pair = level == .mono ? 0 : pairs.pair(appearance)
        guard let pair else {
            isExhausted = true
            return Look(attributes: Self.attributes(appearance.attributes), pair: 0)
        }
        let look = Look(attributes: Self.attributes(appearance.attributes), pair: pair)
        looks[style] = look
        return look
    }

    private static func attributes(_ marks: Style.Attributes) -> attr_t {
        (marks.contains(.bold) ? cnc_bold() : 0)
            | (marks.contains(.underline) ? cnc_underline() : 0)
            | (marks.contains(.reverse) ? cnc_reverse() : 0)
    }
}
