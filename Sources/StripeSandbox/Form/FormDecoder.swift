import FoundationEssentials

/// Decodes `application/x-www-form-urlencoded` with bracketed names, as Stripe's API takes it:
/// `shipping[address][city]=Z%C3%BCrich&expand[]=latest_charge`.
enum FormDecoder {
    /// Brackets deeper than this are refused; Stripe's deepest parameter has six.
    private static let maximumDepth = 10

    /// Decodes a body or a query.
    ///
    /// - Throws: `StripeError` for a broken escape, text that is not UTF-8, unbalanced brackets, a
    ///   name that is given twice, or a name that is both a value and a group.
    static func decode(_ bytes: some Sequence<UInt8>) throws(StripeError) -> [String: FormValue] {
        var root: [String: FormValue] = [:]
        for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
            let halves = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try unescape(halves[0])
            let value = halves.count > 1 ? try unescape(halves[1]) : ""
            let path = try splitPath(name)
            try insert(value, at: path[...], name: name, into: &root)
        }
        return root
    }

    private static func unescape(_ bytes: ArraySlice<UInt8>) throws(StripeError) -> String {
        var decoded: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"):
                decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                let digits = rest.prefix(2).compactMap {
                    Character(UnicodeScalar($0)).hexDigitValue
                }
                guard digits.count == 2 else { throw .malformedForm("broken percent escape") }
                decoded.append(UInt8(digits[0] * 16 + digits[1]))
                rest = rest.dropFirst(2)
            default:
                decoded.append(byte)
            }
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw .malformedForm("text that is not UTF-8")
        }
        return text
    }

    /// Splits `a[b][]` into `a`, `b` and the empty name.
    private static func splitPath(_ name: String) throws(StripeError) -> [String] {
        let open = name.firstIndex(of: "[") ?? name.endIndex
        let head = String(name[..<open])
        guard !head.isEmpty, !head.contains("]") else {
            throw .malformedForm("invalid name: \(name)")
        }
        guard open < name.endIndex else { return [head] }
        guard name.hasSuffix("]") else { throw .malformedForm("unbalanced brackets: \(name)") }
        let inner = name[name.index(after: open)...].dropLast()
        let parts = inner.split(separator: "][", omittingEmptySubsequences: false).map(String.init)
        guard parts.count < maximumDepth, parts.allSatisfy({ !$0.contains { "[]".contains($0) } })
        else { throw .malformedForm("unbalanced brackets: \(name)") }
        return [head] + parts
    }

    private static func insert(
        _ value: String, at path: ArraySlice<String>, name: String,
        into fields: inout [String: FormValue]
    ) throws(StripeError) {
        guard let first = path.first else { return }
        let key = first.isEmpty ? String(fields.count) : first
        let rest = path.dropFirst()
        guard !rest.isEmpty else {
            guard fields.updateValue(.text(value), forKey: key) == nil else {
                throw .malformedForm("name given twice: \(name)")
            }
            return
        }
        var inner: [String: FormValue] = [:]
        switch fields[key] {
        case .fields(let existing): inner = existing
        case .text: throw .malformedForm("both a value and a group: \(name)")
        case nil: break
        }
        try insert(value, at: rest, name: name, into: &inner)
        fields[key] = .fields(inner)
    }
}
