/// Why bytes are not a JSON text that the store accepts.
package enum JSONError: Error, Equatable, Sendable {
    /// The bytes break the grammar of RFC 8259 at an offset.
    case malformed(offset: Int)
    /// The bytes are not UTF-8.
    case notUTF8
    /// One object has a key twice.
    case duplicateKey(String)
    /// Arrays and objects are nested deeper than allowed.
    case tooDeep(limit: Int)
    /// A number is beyond what a double can hold.
    case numberOutOfRange(String)
}
