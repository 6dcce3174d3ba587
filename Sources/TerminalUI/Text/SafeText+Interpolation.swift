extension SafeText: ExpressibleByStringInterpolation {
    /// Creates a safe text from a literal.
    package init(stringLiteral value: String) {
        self.init(sanitizing: value)
    }

    /// Creates a safe text from the parts of an interpolated literal.
    package init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.text
    }

    /// The parts of an interpolated literal, each made safe as it comes.
    package struct StringInterpolation: StringInterpolationProtocol, Sendable {
        fileprivate var text = SafeText.empty

        /// Creates an empty text; the sizes are only hints.
        package init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds a part of the literal.
        package mutating func appendLiteral(_ literal: String) {
            text += SafeText(sanitizing: literal)
        }

        /// Adds a text that is safe already.
        package mutating func appendInterpolation(_ safe: SafeText) {
            text += safe
        }

        /// Adds a text from outside, sanitised.
        package mutating func appendInterpolation(_ unsafe: some StringProtocol) {
            text += SafeText(sanitizing: unsafe)
        }

        /// Adds a whole number in decimal digits, without grouping.
        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            text += SafeText(sanitizing: String(number))
        }
    }
}

extension Sequence<SafeText> {
    /// Returns the texts one after the other with a separator between them.
    package func joined(separator: SafeText = .empty) -> SafeText {
        var result = SafeText.empty
        for (index, text) in enumerated() {
            if index > 0 { result += separator }
            result += text
        }
        return result
    }
}
