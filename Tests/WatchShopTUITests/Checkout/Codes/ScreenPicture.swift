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
        for y in 0..<size.height {
            let cells = surface.row(y)
            for isUpper in [true, false] {
                let line = cells.flatMap { Array(repeating: shade(of: $0, isUpper), count: 8) }
                for _ in 0..<8 { data.append(contentsOf: line) }
            }
        }
        return data
    }

    private func shade(of cell: Cell, _ isUpper: Bool) -> UInt8 {
        let appearance = theme.appearance(of: cell.style, at: level)
        var (ink, ground) = (grey(appearance.foreground, 229), grey(appearance.background, 0))
        if appearance.attributes.contains(.reverse) { swap(&ink, &ground) }
        return switch cell.glyph {
        case "█": ink
        case "▀": isUpper ? ink : ground
        case "▄": isUpper ? ground : ink
        default: ground
        }
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
