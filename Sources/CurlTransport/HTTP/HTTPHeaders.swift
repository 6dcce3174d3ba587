/// The header fields of a message, in order, found by name whatever its case.
package struct HTTPHeaders: Equatable, Sendable {
    /// One line of a header.
    package struct Field: Equatable, Sendable {
        /// The name as it was written.
        package var name: String
        /// The value without the white space around it.
        package var value: String

        /// Creates a field.
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// All fields, a repeated one as often as it was sent.
    package private(set) var fields: [Field]

    /// Creates a header from fields in order.
    package init(_ fields: [Field] = []) {
        self.fields = fields
    }

    /// Reads the first field of a name, or replaces all fields of that name (`nil` removes them).
    package subscript(name: String) -> String? {
        get { fields.first { $0.name.isSameFieldName(as: name) }?.value }
        set {
            fields.removeAll { $0.name.isSameFieldName(as: name) }
            if let newValue { append(newValue, to: name) }
        }
    }

    /// Adds a field and keeps the ones of the same name.
    package mutating func append(_ value: String, to name: String) {
        fields.append(Field(name: name, value: value))
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    /// Creates a header from names and values in the order written.
    package init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements.map { Field(name: $0.0, value: $0.1) })
    }
}

extension String {
    /// Compares field names, which ignore the case of ASCII letters (RFC 9110, section 5.1).
    fileprivate func isSameFieldName(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8) { $0.asciiLowercased == $1.asciiLowercased }
    }
}

extension UInt8 {
    private static let upperCaseLetters = UInt8(ascii: "A")...UInt8(ascii: "Z")

    /// The letter in lower case; any other byte as it is.
    fileprivate var asciiLowercased: UInt8 {
        Self.upperCaseLetters.contains(self) ? self | 0x20 : self
    }
}
