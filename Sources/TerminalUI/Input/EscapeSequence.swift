/// Reads one sequence that begins with Escape.
///
/// Source: ECMA-48 section 5.4 (control sequences) and xterm's *ctlseqs*, section "PC-Style
/// Function Keys"; the Linux console's F1 to F5 are `ESC [ [ A` to `ESC [ [ E`.
enum EscapeSequence {
    /// What the bytes come to.
    enum Result: Equatable {
        /// More bytes are needed.
        case incomplete
        /// A bracketed paste begins behind so many bytes.
        case pasteStart(length: Int)
        /// Keys (none for a sequence without a meaning) of so many bytes.
        case keys([Key], length: Int)
        /// The terminal says something of itself, in so many bytes.
        case report(TerminalReport, length: Int)
    }

    /// Parses the beginning of some bytes, the first of which is an Escape.
    static func parse(
        _ bytes: ArraySlice<UInt8>, known: [ArraySlice<UInt8>: Key], isFinal: Bool
    ) -> Result {
        let second = bytes.startIndex + 1
        guard second < bytes.endIndex else {
            return isFinal ? .keys([.escape], length: 1) : .incomplete
        }
        if let match = knownMatch(bytes, known) { return match }
        let result =
            switch bytes[second] {
            case UInt8(ascii: "["): controlSequence(bytes)
            case UInt8(ascii: "O"): singleShift(bytes)
            case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
                UInt8(ascii: "X"):
                stringSequence(bytes)
            default: alt(bytes, isFinal: isFinal)
            }
        guard case .incomplete = result, isFinal else { return result }
        // Two bytes and no more: Alt with a bracket or a letter. More: a sequence that was cut.
        return bytes.count == 2
            ? .keys([.alt(Character(Unicode.Scalar(bytes[second])))], length: 2)
            : .keys([], length: bytes.count)
    }

    private static func knownMatch(
        _ bytes: ArraySlice<UInt8>, _ known: [ArraySlice<UInt8>: Key]
    ) -> Result? {
        for length in stride(from: min(8, bytes.count), through: 2, by: -1) {
            if let key = known[bytes.prefix(length)] { return .keys([key], length: length) }
        }
        return nil
    }

    private static func controlSequence(_ bytes: ArraySlice<UInt8>) -> Result {
        let body = bytes.dropFirst(2)
        if body.first == UInt8(ascii: "[") {
            guard body.count > 1 else { return .incomplete }
            let number = Int(body[body.startIndex + 1]) - Int(UInt8(ascii: "A")) + 1
            return .keys((1...5).contains(number) ? [.function(number)] : [], length: 4)
        }
        for (offset, byte) in body.enumerated() {
            switch byte {
            case 0x20...0x3F:
                continue
            case 0x40...0x7E:
                let parameters = String(decoding: body.prefix(offset), as: UTF8.self)
                let length = offset + 3
                if byte == UInt8(ascii: "~") && parameters == "200" {
                    return .pasteStart(length: length)
                }
                if parameters.hasPrefix("<") {
                    let press = MousePress(
                        parameters: parameters, isPress: byte == UInt8(ascii: "M"))
                    return .keys(press.map { [.mouse($0)] } ?? [], length: length)
                }
                if let report = TerminalReport(final: byte, parameters: parameters) {
                    return .report(report, length: length)
                }
                let key = SequenceKeys.key(final: byte, parameters: parameters)
                return .keys(key.map { [$0] } ?? [], length: length)
            default:
                // A control byte breaks a sequence off; what it is decides itself.
                return .keys([], length: offset + 2)
            }
        }
        return .incomplete
    }

    private static func singleShift(_ bytes: ArraySlice<UInt8>) -> Result {
        let body = bytes.dropFirst(2)
        let digits = body.prefix { (0x30...0x3B).contains($0) }
        guard let final = body.dropFirst(digits.count).first else { return .incomplete }
        guard (0x40...0x7E).contains(final) else { return .keys([.alt("O")], length: 2) }
        let key = keypadKey(final) ?? SequenceKeys.key(final: final, parameters: "")
        return .keys(key.map { [$0] } ?? [], length: digits.count + 3)
    }

    /// The keys of the numeric keypad in its application mode.
    private static func keypadKey(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "j")...UInt8(ascii: "y"):
            .character(Character(Unicode.Scalar(final - 0x40)))
        default: nil
        }
    }

    /// An answer of the terminal (OSC, DCS, APC, PM, SOS), which ends with BEL or ST.
    private static func stringSequence(_ bytes: ArraySlice<UInt8>) -> Result {
        for index in bytes.indices.dropFirst(2) {
            let isString = bytes[index] == UInt8(ascii: "\\") && bytes[index - 1] == 0x1B
            guard bytes[index] == 0x07 || isString else { continue }
            let length = index - bytes.startIndex + 1
            let body = bytes[(bytes.startIndex + 1)..<(isString ? index - 1 : index)]
            return TerminalReport(string: body).map { .report($0, length: length) }
                ?? .keys([], length: length)
        }
        return .incomplete
    }

    private static func alt(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Result {
        let rest = bytes.dropFirst()
        guard let first = rest.first, first >= 0x20, first != 0x7F else {
            return .keys([.escape], length: 1)
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard rest.count >= length || isFinal else { return .incomplete }
        let character = String(decoding: rest.prefix(length), as: UTF8.self).first
        return .keys(character.map { [.alt($0)] } ?? [], length: 1 + min(length, rest.count))
    }
}
