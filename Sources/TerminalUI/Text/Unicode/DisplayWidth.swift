/// How many columns of a terminal a text takes.
///
/// A grapheme cluster takes what its first scalar takes: two columns where Unicode calls that
/// scalar wide or shows it as an emoji, else one. A variation selector 16 or a joiner makes an
/// emoji of it, and two regional indicators a flag: two columns. Marks take none.
package enum DisplayWidth {
    /// Returns the columns of one cluster: 0, 1 or 2; 0 for controls and for marks without a base.
    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let base = scalars.first else { return 0 }
        if base.value < 0x300 && scalars.count == 1 {
            return of(base)
        }
        return isEmojiSequence(scalars) ? 2 : of(base)
    }

    /// Returns the columns of a text of one line.
    package static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// Returns the columns that a scalar takes by itself: 0, 1 or 2.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: 1
        case 0..<0x300: 0
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format, .control, .surrogate: 0
            default: isWide(scalar) ? 2 : 1
            }
        }
    }

    private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
        guard let base = scalars.first, scalars.count > 1 else { return false }
        let second = scalars[scalars.index(after: scalars.startIndex)]
        if base.isRegionalIndicator && second.isRegionalIndicator { return true }
        return base.properties.isEmoji && scalars.contains(.emojiSelector)
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x1100 else { return false }
        return scalar.properties.isEmojiPresentation && !scalar.isRegionalIndicator
            || isInTable(scalar.value)
    }

    private static func isInTable(_ value: UInt32) -> Bool {
        var low = 0
        var high = WideScalars.ranges.count
        while low < high {
            let middle = (low + high) / 2
            let range = WideScalars.ranges[middle]
            if range.contains(value) { return true }
            if value < range.lowerBound { high = middle } else { low = middle + 1 }
        }
        return false
    }
}
