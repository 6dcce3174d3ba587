/// The encoding of text that leaves most of it readable (RFC 2045, section 6.7).
enum QuotedPrintable {
    /// The longest line, without its end.
    private static let longest = 76

    /// Encodes a text whose lines end with line feeds into lines that end with CR LF.
    static func encode(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        {
            append(line, to: &result)
            result += [0x0D, 0x0A]
        }
        return result
    }

    private static func append(_ line: Substring.UTF8View, to result: inout [UInt8]) {
        var length = 0
        for (index, byte) in zip(line.indices, line) {
            let isLast = line.index(after: index) == line.endIndex
            let code = isPlain(byte, isLast: isLast) ? [byte] : escape(byte)
            // A line that goes on ends with an equals sign.
            if length + code.count > (isLast ? longest : longest - 1) {
                result += [UInt8(ascii: "="), 0x0D, 0x0A]
                length = 0
            }
            result += code
            length += code.count
        }
    }

    private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
        switch byte {
        // Space at the end of a line is lost on the way.
        case 0x09, 0x20: !isLast
        case UInt8(ascii: "="): false
        default: (0x21...0x7E).contains(byte)
        }
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
