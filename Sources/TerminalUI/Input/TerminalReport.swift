/// What a terminal says of itself when it is asked.
package enum TerminalReport: Hashable, Sendable {
    /// The colour of its page (OSC 11).
    case background(RGB)
    /// It can hold a frame back until it is complete (DEC mode 2026).
    case synchronizedOutput

    /// Reads a control sequence without its introducer; nil where it says nothing of these.
    ///
    /// Source: DECRPM, `CSI ? mode ; value $ y`, where 1 and 2 say that the mode is known.
    init?(final: UInt8, parameters: String) {
        guard final == UInt8(ascii: "y"), ["?2026;1$", "?2026;2$"].contains(parameters) else {
            return nil
        }
        self = .synchronizedOutput
    }

    /// Reads the body of a string sequence, from its introducer on: `]11;rgb:1212/1515/1c1c`.
    ///
    /// Source: xterm's *ctlseqs*, OSC 11; XParseColor(3), "RGB Device".
    init?(string: ArraySlice<UInt8>) {
        let text = String(decoding: string, as: UTF8.self)
        let prefix = "]11;rgb:"
        guard text.hasPrefix(prefix) else { return nil }
        let channels = text.dropFirst(prefix.count).split(separator: "/").map(Self.channel)
        guard channels.count == 3, let red = channels[0], let green = channels[1],
            let blue = channels[2]
        else { return nil }
        self = .background(RGB(red: red, green: green, blue: blue))
    }

    /// Reads one to four hexadecimal digits, which are a fraction of the most that so many can say.
    private static func channel(_ digits: Substring) -> UInt8? {
        guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
        let most = (1 << (4 * digits.count)) - 1
        return UInt8(clamping: value * 255 / most)
    }
}
