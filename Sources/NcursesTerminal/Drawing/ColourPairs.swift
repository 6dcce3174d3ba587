import CNcurses
import TerminalUI

/// The numbers that ncurses knows pairs of colours by.
///
/// ncurses would take a pair that it has not seen for long from the cells that still show it.
/// Therefore no more are asked for than a bound; then all are forgotten and the screen is redrawn.
struct ColourPairs {
    private var pairs: [UInt64: Int32] = [:]
    private let most: Int

    /// Creates an empty table for the terminal that is open.
    init() {
        most = min(Int(cnc_color_pairs()) - 1, 16_384)
    }

    /// Returns the pair for two colours; nil where the bound is reached.
    mutating func pair(_ appearance: Appearance) -> Int32? {
        let foreground = Self.number(appearance.foreground)
        let background = Self.number(appearance.background)
        if foreground < 0 && background < 0 { return 0 }
        let key =
            UInt64(UInt32(bitPattern: foreground)) << 32 | UInt64(UInt32(bitPattern: background))
        if let known = pairs[key] { return known }
        guard pairs.count < most else { return nil }
        let pair = alloc_pair(foreground, background)
        guard pair >= 0 else { return nil }
        pairs[key] = pair
        return pair
    }

    /// Forgets all pairs; every cell must be drawn again.
    mutating func reset() {
        pairs = [:]
        reset_color_pairs()
    }

    /// Returns the number of a colour for ncurses.
    ///
    /// With 24 bits, numbers below 8 can mean palette entries:
    /// the blacks that they would be are drawn as the next one.
    private static func number(_ colour: TerminalColour) -> Int32 {
        switch colour {
        case .standard: -1
        case .palette(let entry): Int32(entry)
        case .rgb(let rgb): max(8, Int32(rgb.hex))
        }
    }
}
