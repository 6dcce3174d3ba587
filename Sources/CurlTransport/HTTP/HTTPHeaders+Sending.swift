extension HTTPHeaders {
    /// Fields that frame the message, which the transport writes.
    private static let reservedNames: Set<String> = [
        "connection", "content-length", "host", "transfer-encoding",
    ]
    /// The characters of a field name beside letters and digits (RFC 9110, section 5.6.2).
    private static let tokenMarks = Set("!#$%&'*+-.^_`|~".utf8)

    /// Throws `invalidHeader` for a field that would not arrive as it is: a line break in a value
    /// would start a field of its own.
    func checkSendable() throws(TransportError) {
        for field in fields where !field.isSendable {
            throw .invalidHeader(name: field.name)
        }
    }
}

extension HTTPHeaders.Field {
    fileprivate var isSendable: Bool {
        !name.isEmpty && name.utf8.allSatisfy(HTTPHeaders.isTokenByte)
            && !HTTPHeaders.reservedNames.contains(name.lowercased())
            && value.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == UInt8(ascii: "\t") }
    }
}

extension HTTPHeaders {
    fileprivate static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: tokenMarks.contains(byte)
        }
    }
}
