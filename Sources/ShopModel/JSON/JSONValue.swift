/// A JSON text as a value, with its objects in the order in which they were sent.
package indirect enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number by the digits that were sent, so that nothing is lost to binary fractions.
    case number(String)
    /// A string, unescaped.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object; no key stands twice.
    case object([Member])

    /// A key of an object with its value.
    package struct Member: Hashable, Sendable {
        /// The key, unescaped.
        package let key: String
        /// Its value.
        package let value: JSONValue

        /// Makes a member.
        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// Returns the value of an object's key; nil for another kind or another key.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text of a string; nil for another kind.
    package var stringValue: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The whole number that a number is; nil for another kind, a fraction or an overflow.
    ///
    /// `1.0` is one too (JSON Schema 2020-12, section 6.1.1 of the validation vocabulary).
    package var integerValue: Int64? {
        guard case .number(let digits) = self else { return nil }
        let parts = digits.split(separator: ".", maxSplits: 1)
        guard parts.count == 2 else { return Int64(digits) }
        return parts[1].allSatisfy { $0 == "0" } ? Int64(parts[0]) : nil
    }
}
