extension Unicode.Scalar {
    /// Asks for the emoji form of the scalar before it (VS16).
    static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
    /// Joins emoji into one.
    static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
    /// Stands where something cannot be shown.
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// Whether two of its kind make a flag.
    var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

    /// Whether the scalar attaches to the one before it.
    var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }
}
