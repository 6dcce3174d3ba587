extension JSONParser {
    /// Reads a string with its escapes (RFC 8259, section 7); a lone surrogate is malformed.
    mutating func string() throws(JSONError) -> String {
        offset += 1
        var result: [UInt8] = []
        while let byte = peek {
            offset += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): try result.append(contentsOf: escape())
            case 0x00...0x1F: throw .malformed(offset: offset - 1)
            default: result.append(byte)
            }
        }
        throw malformed
    }

    private mutating func escape() throws(JSONError) -> [UInt8] {
        guard let byte = peek else { throw malformed }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
        default: throw .malformed(offset: offset - 1)
        }
    }

    private mutating func scalar() throws(JSONError) -> Character {
        let start = offset
        var units = [try codeUnit()]
        if UTF16.isLeadSurrogate(units[0]) {
            guard accept("\\"), accept("u") else { throw .malformed(offset: start) }
            units.append(try codeUnit())
        }
        guard let text = String(validating: units, as: UTF16.self), let first = text.first else {
            throw .malformed(offset: start)
        }
        return first
    }

    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        let end = offset + 4
        guard end <= bytes.count else { throw malformed }
        let digits = bytes[offset..<end]
        let text = String(decoding: digits, as: UTF8.self)
        guard digits.allSatisfy(Self.isHexDigit), let unit = UInt16(text, radix: 16) else {
            throw malformed
        }
        offset = end
        return unit
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
