extension JSONParser {
    /// Reads a number by the grammar of RFC 8259, section 6, and returns its digits as sent.
    mutating func number() throws(JSONError) -> String {
        let start = offset
        _ = accept("-")
        if !accept("0") { try digits() }
        if accept(".") { try digits() }
        if accept("e") || accept("E") {
            if !accept("+") { _ = accept("-") }
            try digits()
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let double = Double(text), double.isFinite else { throw .numberOutOfRange(text) }
        return text
    }

    private mutating func digits() throws(JSONError) {
        let start = offset
        while let byte = peek, (0x30...0x39).contains(byte) { offset += 1 }
        guard offset > start else { throw malformed }
    }
}
