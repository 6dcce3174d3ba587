/// What a glyph is drawn with: a role of the theme, or a colour of its own in a picture.
package enum Ink: Hashable, Sendable {
    /// The colour that the theme gives to a role.
    case role(Role)
    /// A colour of its own, for pictures and codes to scan.
    case rgb(RGB)
}
