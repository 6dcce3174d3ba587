extension Style {
    /// The style of the words one reads.
    package static let text = Style(.text)
    /// The style of words beside the main ones.
    package static let dim = Style(.dim)
    /// The style of words that may be overlooked.
    package static let faint = Style(.faint)
    /// The style of brand, keys and the price that counts.
    package static let accent = Style(.accent)
    /// The style of a state that is well.
    package static let good = Style(.good)
    /// The style of a state to look at.
    package static let warning = Style(.warning)
    /// The style of a state that is wrong.
    package static let danger = Style(.danger)
    /// The style of a web address: its role, underlined.
    package static let link = Style(.link, attributes: .underline)
    /// The style of lines.
    package static let rule = Style(.rule)

    /// The same style, bold.
    package var bold: Style { adding(.bold) }
    /// The same style, underlined.
    package var underlined: Style { adding(.underline) }
    /// The same style with ink and ground exchanged.
    package var reversed: Style { adding(.reverse) }

    /// Returns the same style on a ground.
    package func on(_ ground: Ground) -> Style {
        Style(ink: ink, ground: ground, attributes: attributes)
    }

    private func adding(_ more: Attributes) -> Style {
        Style(ink: ink, ground: ground, attributes: attributes.union(more))
    }
}
