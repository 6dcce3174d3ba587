/// Text from outside as it may stand in a mail.
enum MailText {
    /// Returns a text on one line, without anything that controls a terminal or turns the
    /// direction of what follows, and without space around it.
    static func line(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
                if result.last != " " { result.append(" ") }
            case .format, .surrogate, .privateUse, .unassigned:
                continue
            default:
                result.append(scalar)
            }
        }
        return String(result).trimmingSpaces
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let start = drop { $0 == " " }
        return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
    }
}
