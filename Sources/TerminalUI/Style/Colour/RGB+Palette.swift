extension RGB {
    /// Returns the entry of xterm's 256 colours that is nearest; never one of the first 16, which
    /// people change.
    package var xterm256: UInt8 {
        let steps: [Int] = [0, 95, 135, 175, 215, 255]
        func step(_ channel: UInt8) -> Int {
            steps.indices.min { abs(steps[$0] - Int(channel)) < abs(steps[$1] - Int(channel)) } ?? 0
        }
        let (red, green, blue) = (step(red), step(green), step(blue))
        let cube = RGB(
            red: UInt8(steps[red]), green: UInt8(steps[green]), blue: UInt8(steps[blue]))
        let mean = (Int(self.red) + Int(self.green) + Int(self.blue)) / 3
        let shade = min(23, max(0, (mean - 3) / 10))
        let level = UInt8(8 + shade * 10)
        let grey = RGB(red: level, green: level, blue: level)
        return distance(to: grey) < distance(to: cube)
            ? UInt8(232 + shade) : UInt8(16 + 36 * red + 6 * green + blue)
    }

    /// Returns the entry of xterm's 256 colours that is nearest among those that text can be read in
    /// on the ground of another entry, at a contrast of 4.5; the nearest of all where none is.
    package func readableXterm256(on ground: UInt8) -> UInt8 {
        let behind = RGB(xterm: ground)
        let first = xterm256
        if RGB(xterm: first).contrast(with: behind) >= 4.5 { return first }
        let readable = (UInt8(16)...255).filter { RGB(xterm: $0).contrast(with: behind) >= 4.5 }
        return readable.min { distance(to: RGB(xterm: $0)) < distance(to: RGB(xterm: $1)) } ?? first
    }

    /// Returns the entry of xterm's first 16 colours that is nearest.
    package var xterm16: UInt8 { nearest(in: Self.xtermPalette.prefix(16)) }

    /// Returns the entry of xterm's first 8 colours that is nearest.
    package var xterm8: UInt8 { nearest(in: Self.xtermPalette.prefix(8)) }

    /// Creates the colour that xterm shows for an entry of its 256 colours.
    package init(xterm entry: UInt8) {
        switch entry {
        case 0..<16:
            self = Self.xtermPalette[Int(entry)]
        case 16..<232:
            let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
            let index = Int(entry) - 16
            self.init(
                red: steps[index / 36], green: steps[index / 6 % 6], blue: steps[index % 6])
        default:
            let level = 8 + (entry - 232) * 10
            self.init(red: level, green: level, blue: level)
        }
    }

    /// Xterm's standard colours of the first 16 entries (charproc.c, `XTERM_COLORS`).
    private static let xtermPalette: [RGB] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ].map { RGB($0) }

    private func nearest(in palette: ArraySlice<RGB>) -> UInt8 {
        UInt8(palette.indices.min { distance(to: palette[$0]) < distance(to: palette[$1]) } ?? 0)
    }

    private func distance(to other: RGB) -> Int {
        let red = Int(red) - Int(other.red)
        let green = Int(green) - Int(other.green)
        let blue = Int(blue) - Int(other.blue)
        return red * red + green * green + blue * blue
    }
}
