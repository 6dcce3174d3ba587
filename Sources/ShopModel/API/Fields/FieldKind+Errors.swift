import FoundationEssentials

extension FieldKind {
    /// Returns what is wrong with a value that is there.
    func errors(in value: JSONValue, at pointer: String) -> [FieldError] {
        switch self {
        case .object(let table):
            table.errors(in: value, at: pointer)
        case .list(let kind, let count):
            Self.errors(inList: value, of: kind, count: count, at: pointer)
        case .anyOf(let kinds):
            Self.errors(in: value, anyOf: kinds, at: pointer)
        case .ignored:
            []
        case .text, .email, .uuid, .integer, .number, .oneOf, .amount, .boolean, .country:
            accepts(value) ? [] : [FieldError(pointer: pointer, detail: "must be \(expectation)")]
        }
    }

    /// What a value must be, in words that follow "must be".
    var expectation: String {
        switch self {
        case .text(let count): "text of \(count.lowerBound) to \(count.upperBound) characters"
        case .email: "an email address"
        case .uuid: "a UUID"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .oneOf(let words): "one of \(words.joined(separator: ", "))"
        case .amount: "an amount such as \"395.00\""
        case .boolean: "true or false"
        case .country: "a country's two letters, such as CH"
        case .object: "an object"
        case .list: "an array"
        case .anyOf(let kinds): kinds.map(\.expectation).joined(separator: " or ")
        case .ignored: "anything"
        }
    }

    private func accepts(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.text(let count), .string(let text)):
            count.contains(text.unicodeScalars.count)
                && !text.unicodeScalars.contains(where: Self.isControl)
                && (count.lowerBound == 0 || text.contains { !$0.isWhitespace })
        case (.email, .string(let text)): EmailAddress.isValid(text)
        case (.uuid, .string(let text)): UUID(uuidString: text) != nil
        case (.integer(let range), .number): value.integerValue.map(range.contains) ?? false
        case (.number(let range), .number(let text)):
            Double(text).map(range.contains) ?? false
        case (.amount, .string(let text)), (.amount, .number(let text)): Self.isAmount(text)
        case (.oneOf(let words), .string(let text)): words.contains(text)
        case (.boolean, .boolean): true
        case (.country, .string(let text)): CountryCode.isKnown(text)
        default: false
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
    }

    private static func isAmount(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && text.utf8.count <= 18
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
    }

    private static func errors(
        inList value: JSONValue, of kind: FieldKind, count: ClosedRange<Int>, at pointer: String
    ) -> [FieldError] {
        guard case .array(let elements) = value else {
            return [FieldError(pointer: pointer, detail: "must be an array")]
        }
        guard count.contains(elements.count) else {
            let detail = "must have \(count.lowerBound) to \(count.upperBound) elements"
            return [FieldError(pointer: pointer, detail: detail)]
        }
        return elements.enumerated().flatMap { index, element in
            kind.errors(in: element, at: "\(pointer)/\(index)")
        }
    }

    /// Returns the errors of the kind that fits best, so that a nearly right object names its fields.
    private static func errors(
        in value: JSONValue, anyOf kinds: [FieldKind], at pointer: String
    ) -> [FieldError] {
        let results = kinds.map { $0.errors(in: value, at: pointer) }
        if results.contains(where: \.isEmpty) { return [] }
        if let deeper = results.first(where: { $0.contains { $0.pointer != pointer } }) {
            return deeper
        }
        let expectation = FieldKind.anyOf(kinds).expectation
        return [FieldError(pointer: pointer, detail: "must be \(expectation)")]
    }
}
