/// The characters that a picture may be made of.
package enum PictureSymbols: Hashable, Sendable {
    /// Printable ASCII, for terminals that do not show Unicode.
    case ascii
    /// Half blocks, quadrants and the other block elements of Unicode 1.1 (U+2580–U+259F), and
    /// Braille patterns where there is no colour.
    case blocks
}
