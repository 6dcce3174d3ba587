/// Takes out of a text what could steer a terminal, hide words, or pile up on a cell.
///
/// - Control bytes of C0 and DEL are shown as their control pictures; C1, private and unassigned
///   code points as U+FFFD. No escape sequence survives, for no escape does.
/// - Bidirectional controls, invisible and other format code points are left out.
/// - Line ends and tabs become a space.
/// - A cluster keeps at most four marks, a variation selector 16 only behind an emoji, a joiner
///   only between two emoji.
enum TextSanitizer {
    /// The most marks that a base keeps.
    static let mostMarks = 4

    /// Returns the text as one safe line.
    static func line(from text: String) -> String {
        var result = clusters(of: visible(text))
        // Taking a scalar out can join its neighbours to a new cluster: go on until nothing changes.
        while true {
            let again = clusters(of: result)
            if again.unicodeScalars.elementsEqual(result.unicodeScalars) { return result }
            result = again
        }
    }

    private static func visible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            if afterReturn && scalar == "\n" {
                afterReturn = false
                continue
            }
            afterReturn = scalar == "\r"
            if let shown = visible(scalar) { result.append(shown) }
        }
        return String(result)
    }

    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x20..<0x7F: return scalar
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: return " "
        case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: return "\u{2421}"
        default: break
        }
        if scalar == .emojiSelector || scalar == .zeroWidthJoiner { return scalar }
        if scalar.properties.isDefaultIgnorableCodePoint { return nil }
        switch scalar.properties.generalCategory {
        case .format: return nil
        case .control, .privateUse, .surrogate, .unassigned: return .replacement
        case .spaceSeparator: return scalar == "\u{3000}" ? scalar : " "
        default: return scalar
        }
    }

    private static func clusters(of text: String) -> String {
        var result = String.UnicodeScalarView()
        for character in text {
            append(character.unicodeScalars, to: &result)
        }
        return String(result)
    }

    private static func append(
        _ cluster: Character.UnicodeScalarView, to result: inout String.UnicodeScalarView
    ) {
        guard let base = cluster.first, !base.isMark, base != .zeroWidthJoiner else { return }
        result.append(base)
        var marks = 0
        var previous = base
        for (scalar, next) in zip(cluster.dropFirst(), Array(cluster.dropFirst(2)) + [nil]) {
            switch scalar {
            case .emojiSelector:
                guard previous.properties.isEmoji else { continue }
            case .zeroWidthJoiner:
                guard base.properties.isEmoji, next?.properties.isEmoji == true else { continue }
            case _ where scalar.isMark:
                guard marks < mostMarks else { continue }
                marks += 1
            default:
                break
            }
            result.append(scalar)
            previous = scalar
        }
    }
}
