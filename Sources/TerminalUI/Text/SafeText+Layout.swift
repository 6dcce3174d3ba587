extension SafeText {
    /// Which side of a wider space a text stands at.
    package enum Alignment: Hashable, Sendable {
        /// At the left edge.
        case left
        /// At the right edge.
        case right
        /// In the middle; an odd column goes to the right.
        case center
    }

    /// Returns the longest beginning that takes at most so many columns.
    package func prefix(columns: Int) -> SafeText {
        if width <= columns { return self }
        guard columns > 0 else { return .empty }
        if isPlain {
            let head = string.unicodeScalars.prefix(columns)
            return SafeText(trusted: String(head), width: columns, isPlain: true)
        }
        var taken = 0
        var end = string.startIndex
        while end < string.endIndex {
            let next = DisplayWidth.of(string[end])
            if taken + next > columns { break }
            taken += next
            end = string.index(after: end)
        }
        return SafeText(trusted: String(string[..<end]), width: taken, isPlain: false)
    }

    /// Returns the text in at most so many columns, with a mark at its end where it was cut.
    package func truncated(to columns: Int, ellipsis: SafeText = "…") -> SafeText {
        if width <= columns { return self }
        guard columns > ellipsis.width else { return ellipsis.prefix(columns: columns) }
        var kept = prefix(columns: columns - ellipsis.width)
        while kept.string.last == " " {
            kept = kept.prefix(columns: kept.width - 1)
        }
        return kept + ellipsis
    }

    /// Returns the text filled with spaces to so many columns; a wider text is returned as it is.
    package func padded(to columns: Int, alignment: Alignment = .left) -> SafeText {
        let missing = columns - width
        guard missing > 0 else { return self }
        let left =
            switch alignment {
            case .left: 0
            case .right: missing
            case .center: missing / 2
            }
        return SafeText(
            trusted: String(repeating: " ", count: left) + string
                + String(repeating: " ", count: missing - left),
            width: columns, isPlain: isPlain)
    }

    /// Returns the text with every character replaced, for secrets.
    package func masked(with mark: SafeText) -> SafeText {
        SafeText(
            trusted: String(repeating: mark.string, count: string.count),
            width: mark.width * string.count, isPlain: mark.isPlain)
    }
}
