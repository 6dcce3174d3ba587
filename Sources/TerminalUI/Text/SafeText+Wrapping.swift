extension SafeText {
    /// Returns the text in lines of at most so many columns, broken at spaces where there are any.
    ///
    /// A word that is wider than a line is broken inside. Spaces at a break are left out. An empty
    /// text is one empty line. No width at all gives no line.
    package func wrapped(to columns: Int) -> [SafeText] {
        guard columns > 0 else { return [] }
        var lines: [SafeText] = []
        var line = SafeText.empty
        for word in string.split(separator: " ") {
            var word = SafeText(sanitizing: word)
            if !line.isEmpty && line.width + 1 + word.width <= columns {
                line = line + " " + word
                continue
            }
            if !line.isEmpty { lines.append(line) }
            while word.width > columns {
                let part = word.prefix(columns: columns)
                // A wide character in a line of one column has no place: it is left out.
                guard !part.isEmpty else { word = .empty; break }
                lines.append(part)
                word = SafeText(sanitizing: word.string.dropFirst(part.string.count))
            }
            line = word
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }
}
