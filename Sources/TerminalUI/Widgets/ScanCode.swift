/// A square code that a camera reads: black on white, whatever the theme.
package struct ScanCode: Hashable, Sendable {
    /// How large the modules are drawn.
    package enum Scale: Hashable, Sendable {
        /// Two modules a cell, one above the other, in half blocks.
        case small
        /// Two cells a module, in blanks: for a terminal whose rows stand apart, or without blocks.
        case large
    }

    /// The white modules around a code, without which no camera finds it (ISO/IEC 18004, 6.3.8).
    package static let quietZone = 4

    /// The modules on each side, the quiet zone left out.
    package let side: Int
    private let darkModules: [Bool]

    /// Creates a code from its modules row by row; nil where there are not as many as a square has.
    package init?(side: Int, darkModules: [Bool]) {
        guard side > 0, darkModules.count == side * side else { return nil }
        self.side = side
        self.darkModules = darkModules
    }

    /// Returns the columns and rows of the code, the quiet zone included.
    package func size(_ scale: Scale) -> Size {
        let modules = side + 2 * Self.quietZone
        return switch scale {
        case .small: Size(width: modules, height: (modules + 1) / 2)
        case .large: Size(width: 2 * modules, height: modules)
        }
    }

    /// Draws the code with its top left cell at a position.
    package func draw(on surface: inout Surface, at origin: Position, scale: Scale) {
        let size = size(scale)
        for y in 0..<size.height {
            for x in 0..<size.width {
                let position = origin.moved(x: x, y: y)
                switch scale {
                case .small:
                    surface.setPicture(
                        Self.block(isDark(x, 2 * y), isDark(x, 2 * y + 1)), ink: Self.black,
                        ground: Self.white, at: position)
                case .large:
                    surface.setPicture(
                        " ", ink: Self.black, ground: isDark(x / 2, y) ? Self.black : Self.white,
                        at: position)
                }
            }
        }
    }

    private static let black = RGB(0x000000)
    private static let white = RGB(0xFFFFFF)

    private static func block(_ isUpperDark: Bool, _ isLowerDark: Bool) -> Unicode.Scalar {
        switch (isUpperDark, isLowerDark) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
    }

    /// Whether the module at a place that counts from the quiet zone's corner is dark.
    private func isDark(_ x: Int, _ y: Int) -> Bool {
        let (column, row) = (x - Self.quietZone, y - Self.quietZone)
        guard (0..<side).contains(column), (0..<side).contains(row) else { return false }
        return darkModules[row * side + column]
    }
}
