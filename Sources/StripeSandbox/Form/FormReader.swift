/// Reads the parameters of a request by name and type, and remembers which ones were asked for, so
/// that the others can be refused as unknown.
struct FormReader {
    private let fields: [String: FormValue]
    private let path: String?
    private var known: Set<String> = []

    /// Creates a reader of a request's parameters, or of the group at a path such as `shipping`.
    init(_ fields: [String: FormValue], path: String? = nil) {
        self.fields = fields
        self.path = path
    }

    /// The name as a client writes it: `shipping[address]`.
    func fullName(of name: String) -> String {
        path.map { "\($0)[\(name)]" } ?? name
    }

    /// Takes a raw value.
    mutating func value(_ name: String) -> FormValue? {
        known.insert(name)
        return fields[name]
    }

    /// Reads a text that may be left out but not be empty, of at most a number of characters.
    mutating func text(_ name: String, limit: Int = 5000) throws(StripeError) -> String? {
        switch value(name) {
        case nil: return nil
        case .fields: throw .invalidParameter(fullName(of: name), "Invalid string: {}")
        case .text(""): throw .emptyParameter(fullName(of: name))
        case .text(let text):
            guard text.count <= limit else {
                throw .invalidParameter(
                    fullName(of: name), "Invalid string: must be at most \(limit) characters")
            }
            return text
        }
    }

    /// Reads a text that an empty value unsets.
    mutating func change(_ name: String, limit: Int = 5000) throws(StripeError) -> Change<String> {
        if value(name) == .text("") { return .unset }
        return try text(name, limit: limit).map(Change.set) ?? .keep
    }

    /// Reads a whole number.
    mutating func integer(_ name: String) throws(StripeError) -> Int64? {
        guard let text = try text(name) else { return nil }
        guard let number = Int64(text), !text.hasPrefix("+") else {
            throw .invalidInteger(fullName(of: name), text)
        }
        return number
    }

    /// Reads `true` or `false`.
    mutating func boolean(_ name: String) throws(StripeError) -> Bool? {
        guard let text = try text(name) else { return nil }
        guard let boolean = Bool(text) else {
            throw .invalidParameter(fullName(of: name), "Invalid boolean: \(text)")
        }
        return boolean
    }

    /// Reads one of the words of an enumeration.
    mutating func choice<Word>(_ name: String, of: Word.Type) throws(StripeError) -> Word?
    where Word: RawRepresentable<String> & CaseIterable {
        guard let text = try text(name) else { return nil }
        guard let word = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalidParameter(
                fullName(of: name), "Invalid \(fullName(of: name)): must be one of \(words)")
        }
        return word
    }

    /// Reads a group of parameters.
    mutating func group(_ name: String) throws(StripeError) -> FormReader? {
        switch value(name) {
        case nil: nil
        case .fields(let inner): FormReader(inner, path: fullName(of: name))
        case .text: throw .invalidParameter(fullName(of: name), "Invalid object")
        }
    }

    /// Reads a group that an empty value unsets.
    mutating func change<Value>(
        _ name: String, read: (inout FormReader) throws(StripeError) -> Value
    ) throws(StripeError) -> Change<Value> {
        if value(name) == .text("") { return .unset }
        guard var inner = try group(name) else { return .keep }
        return .set(try read(&inner))
    }

    /// Reads a list of groups, in the order of its indices.
    mutating func groups(_ name: String) throws(StripeError) -> [FormReader]? {
        guard let value = value(name) else { return nil }
        guard case .fields(let elements) = value else {
            throw .invalidParameter(fullName(of: name), "Invalid array")
        }
        var indexed: [(index: Int, reader: FormReader)] = []
        for (key, element) in elements {
            guard let index = Int(key), case .fields(let inner) = element else {
                throw .invalidParameter(fullName(of: name), "Invalid array")
            }
            let path = "\(fullName(of: name))[\(index)]"
            indexed.append((index, FormReader(inner, path: path)))
        }
        return indexed.sorted { $0.index < $1.index }.map(\.reader)
    }

    /// Reads the address of a page on the web.
    mutating func webURL(_ name: String) throws(StripeError) -> String? {
        guard let url = try text(name) else { return nil }
        guard ["http://", "https://"].contains(where: url.hasPrefix) else {
            throw .invalidParameter(fullName(of: name), "Not a valid URL")
        }
        return url
    }

    /// Reads a list of texts, in the order of its indices.
    mutating func list(_ name: String) throws(StripeError) -> [String]? {
        guard let value = value(name) else { return nil }
        guard case .fields(let elements) = value else {
            throw .invalidParameter(fullName(of: name), "Invalid array")
        }
        var indexed: [(index: Int, text: String)] = []
        for (key, element) in elements {
            guard let index = Int(key), case .text(let text) = element else {
                throw .invalidParameter(fullName(of: name), "Invalid array")
            }
            indexed.append((index, text))
        }
        return indexed.sorted { $0.index < $1.index }.map(\.text)
    }

    /// Refuses every parameter that was not asked for.
    ///
    /// - Parameter unsupported: parameters that Stripe takes and this sandbox does not; they are
    ///   refused too, in words that tell so.
    func finish(unsupported: Set<String> = []) throws(StripeError) {
        guard let name = fields.keys.filter({ !known.contains($0) }).min() else { return }
        throw unsupported.contains(name)
            ? .unsupportedParameter(fullName(of: name)) : .unknownParameter(fullName(of: name))
    }
}
