/// Bytes outside escape sequences: characters and control keys.
enum TypedText {
    /// Returns the keys for whole characters; bytes that are not UTF-8 are left out.
    static func keys(_ bytes: ArraySlice<UInt8>) -> [Key] {
        var keys: [Key] = []
        var text = bytes[...]
        while let byte = text.first {
            if byte < 0x20 || byte == 0x7F {
                keys.append(control(byte))
                text = text.dropFirst()
                continue
            }
            let run = text.prefix { $0 >= 0x20 && $0 != 0x7F }
            keys += String(decoding: run, as: UTF8.self)
                .filter { $0 != "\u{FFFD}" }.map { .character($0) }
            text = text[run.endIndex...]
        }
        return keys
    }

    /// Returns the key of a control byte.
    static func control(_ byte: UInt8) -> Key {
        switch byte {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x1B: .escape
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }
}

extension ArraySlice<UInt8> {
    /// Returns the bytes without a character at the end of which bytes are still missing.
    func droppingIncompleteUTF8() -> ArraySlice<UInt8> {
        for (distance, byte) in reversed().prefix(4).enumerated() where byte & 0xC0 != 0x80 {
            let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return distance + 1 < needed ? dropLast(distance + 1) : self
        }
        return self
    }
}
