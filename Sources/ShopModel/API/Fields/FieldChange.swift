/// A field of a partial change: left as it is, or set, be it to nothing.
package enum FieldChange<Value: Codable & Hashable & Sendable>: Hashable, Sendable {
    /// The request does not have the field.
    case unchanged
    /// The request has it; nil where it is null there.
    case set(Value?)

    /// Returns the value after the change.
    package func applied(to value: Value?) -> Value? {
        switch self {
        case .unchanged: value
        case .set(let new): new
        }
    }
}

extension KeyedDecodingContainer {
    /// Reads a field that may be absent, which is told from null.
    func decodeChange<Value>(
        _ type: Value.Type = Value.self, forKey key: Key
    ) throws -> FieldChange<Value> {
        contains(key) ? .set(try decodeIfPresent(type, forKey: key)) : .unchanged
    }
}

extension KeyedEncodingContainer {
    /// Writes a field that is changed, with null for nothing.
    mutating func encode<Value>(_ change: FieldChange<Value>, forKey key: Key) throws {
        guard case .set(let value) = change else { return }
        try encode(value, forKey: key)
    }
}
