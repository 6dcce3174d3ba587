/// A colour as a terminal of some level can be told it.
package enum TerminalColour: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// An entry of the palette: 0–7, 0–15 or 0–255, depending on the level.
    case palette(UInt8)
    /// A colour of 24 bits.
    case rgb(RGB)
}
