/// Text on a paper of the store's.
enum PaperText {
    /// Returns text from outside without anything that controls a terminal, a printer or the order
    /// of reading.
    static func clean(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                result.unicodeScalars.append(" ")
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Writes basis points as a percentage: 810 is `8.1 %`.
    static func percent(basisPoints: Int) -> String {
        var fraction = String(String(100 + basisPoints % 100).dropFirst())
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return "\(basisPoints / 100)\(fraction.isEmpty ? "" : ".\(fraction)") %"
    }
}
