import TerminalUI

/// How many there are of something, for people.
enum Count {
    /// Writes a number with a mark between groups of three digits: `100,000`.
    static func words(_ number: Int, groupingMark: String) -> SafeText {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += groupingMark }
            text.append(digit)
        }
        return SafeText(sanitizing: text)
    }
}
