import Foundation
import TerminalUI

/// A surface as a camera would see it: cells of 8 by 16 grey pixels, in a theme at a level.
///
/// Letters are left out: only blanks and half blocks are drawn.
struct ScreenPicture {
    private let surface: Surface
    private let theme: Theme
    private let level: ColourLevel

    /// Looks at a surface on a terminal whose own colours are light on dark.
    init(of surface: Surface, theme: Theme, level: ColourLevel) {
        self.surface = surface
        self.theme = theme
        self.level = level
    }

    /// The picture as a file of the kind PGM.
    var file: Data {
        let size = surface.size
        var data = Data("P5\n\(size.width * 8) \(size.height * 16)\n255\n".utf8)
        // A screen has few styles, and finding the nearest colour of each is what takes time.
        var known: [Style: Tones] = [:]
        for y in 0..<size.height {
            let halves = surface.row(y).map { cell in
                let tones = known[cell.style] ?? self.tones(of: cell.style)
                known[cell.style] = tones
                return tones.halves(of: cell.glyph)
            }
            for half in [halves.map(\.upper), halves.map(\.lower)] {
                let line = half.flatMap { repeatElement($0, count: 8) }
                for _ in 0..<8 { data.append(contentsOf: line) }
            }
        }
        return data
    }

    /// The greys of a style.
    private struct Tones {
        var ink: UInt8
        var ground: UInt8

        /// The greys of the two halves of a cell.
        func halves(of glyph: Glyph) -> (upper: UInt8, lower: UInt8) {
            switch glyph {
            case "█": (ink, ink)
            case "▀": (ink, ground)
            case "▄": (ground, ink)
            default: (ground, ground)
            }
        }
    }

    private func tones(of style: Style) -> Tones {
        let appearance = theme.appearance(of: style, at: level)
        let tones = Tones(
            ink: grey(appearance.foreground, 229), ground: grey(appearance.background, 0))
        return appearance.attributes.contains(.reverse)
            ? Tones(ink: tones.ground, ground: tones.ink) : tones
    }

    private func grey(_ colour: TerminalColour, _ own: UInt8) -> UInt8 {
        let rgb: RGB
        switch colour {
        case .standard: return own
        case .palette(let entry): rgb = RGB(xterm: entry)
        case .rgb(let value): rgb = value
        }
        return UInt8((Int(rgb.red) + Int(rgb.green) + Int(rgb.blue)) / 3)
    }
}
