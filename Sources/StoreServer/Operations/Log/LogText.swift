import Logging

/// Writes values into a line of the log, so that no value can end the line, begin another one or
/// speak to a terminal.
enum LogText {
    /// Text for people: as it is, but for what cannot be seen.
    static func plain(_ text: String) -> String {
        isPlain(text) ? text : String(quoted(text).dropFirst().dropLast())
    }

    /// A value of `key=value`: as it is where it is one visible word, else in quotes.
    static func word(_ text: String) -> String {
        let isWord = !text.isEmpty && !text.contains { " \"=".contains($0) } && isPlain(text)
        return isWord ? text : quoted(text)
    }

    /// A string of JSON, with everything escaped that is no visible character.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where isVisible(scalar): result.unicodeScalars.append(scalar)
            default: for unit in Character(scalar).utf16 { result += escape(unit) }
            }
        }
        return result + "\""
    }

    /// A value of JSON: numbers and truth values as themselves, everything else as a string.
    static func json(_ value: Logger.Metadata.Value) -> String {
        switch value {
        case .stringConvertible(let number as any BinaryInteger): "\(number)"
        case .stringConvertible(let number as Double) where number.isFinite: "\(number)"
        case .stringConvertible(let isTrue as Bool): "\(isTrue)"
        default: quoted("\(value)")
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { isVisible($0) && $0 != "\\" }
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if (0x20...0x7E).contains(scalar.value) { return true }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
            .privateUse:
            false
        default: scalar.value > 0x7F
        }
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
