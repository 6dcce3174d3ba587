/// What a piece of drawing means; a theme gives each role its colour.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
    /// The words one reads: names, prices in rows, values.
    case text
    /// Words beside the main ones: collections, second lines, inactive tabs.
    case dim
    /// Words that may be overlooked: labels, placeholders, ages.
    case faint
    /// The one accent: brand, keys, the price that counts, the selection bar.
    case accent
    /// A state that is well: online, in stock, paid.
    case good
    /// A state to look at: few left, offline, expiring.
    case warning
    /// A state that is wrong: sold out, refused, an error.
    case danger
    /// A web address.
    case link
    /// A line between two things; never the colour of text.
    case rule

    /// The roles that words are drawn in, which every theme must keep readable.
    package static let textRoles = allCases.filter { $0 != .rule }
}
