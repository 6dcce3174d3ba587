package import TerminalUI

/// A surface as text with its attributes: the characters, then a letter for the style of each cell.
package struct ScreenSnapshot: Hashable, Sendable, CustomStringConvertible {
    /// The whole snapshot, each line ended.
    package let description: String

    /// Describes a surface.
    package init(_ surface: Surface) {
        var legend: [Style] = []
        var styleRows: [String] = []
        for y in surface.bounds.rows {
            let letters = surface.row(y).map { cell in
                Self.letter(of: cell.style, in: &legend)
            }
            styleRows.append(String(letters))
        }
        let cursor = surface.cursor.map { "\($0.x),\($0.y)" } ?? "hidden"
        var lines = ["\(surface.size.width)x\(surface.size.height) cursor \(cursor)", ""]
        lines += surface.textRows.map { "|\($0)|" }
        lines.append("")
        lines += styleRows.map { "|\($0)|" }
        lines.append("")
        lines += legend.enumerated().map { "\(Self.letters[$0]) \(Self.words($1))" }
        description = lines.map { $0 + "\n" }.joined()
    }

    private static let letters = Array(".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ?")

    private static func letter(of style: Style, in legend: inout [Style]) -> Character {
        if let index = legend.firstIndex(of: style) { return letters[index] }
        guard legend.count < letters.count - 1 else { return "?" }
        legend.append(style)
        return letters[legend.count - 1]
    }

    private static func words(_ style: Style) -> String {
        let ink =
            switch style.ink {
            case .role(let role): "\(role)"
            case .rgb(let colour): hex(colour)
            }
        let ground =
            switch style.ground {
            case .rgb(let colour): hex(colour)
            case .some(let ground): "\(ground)"
            case nil: "nothing"
            }
        let marks: [(Style.Attributes, String)] = [
            (.bold, " bold"), (.underline, " underline"), (.reverse, " reverse"),
        ]
        let shown = marks.filter { style.attributes.contains($0.0) }.map(\.1).joined()
        return "\(ink) on \(ground)\(shown)"
    }

    private static func hex(_ colour: RGB) -> String {
        let digits = String(colour.hex, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
}

extension Surface {
    /// The characters of each row; the second half of a wide glyph adds none.
    package var textRows: [String] {
        bounds.rows.map { y in
            row(y).reduce(into: "") { text, cell in
                if cell.width > 0 { text += cell.glyph.text }
            }
        }
    }
}
