import FoundationEssentials

/// The bytes that ask a terminal to put a text on the clipboard of whoever sits before it (OSC 52,
/// xterm's `ctlseqs`, "Manipulate Selection Data").
///
/// Nothing answers: whether the terminal does it is its own affair.
package struct ClipboardSequence: Equatable, Sendable {
    /// The most encoded bytes that are sent; terminals drop longer ones as a whole.
    package static let mostBytes = 74_994

    /// What stands between the program and the terminal, and would keep the bytes for itself.
    package enum Multiplexer: Equatable, Sendable {
        /// Nothing.
        case none
        /// tmux, which passes on what is wrapped for it (tmux FAQ, "passthrough").
        case tmux
        /// GNU screen, which passes on short device control strings.
        case screen

        /// Reads off the environment what the program runs in.
        package init(environment: (String) -> String?) {
            if environment("TMUX")?.isEmpty == false {
                self = .tmux
            } else if environment("STY")?.isEmpty == false {
                self = .screen
            } else {
                self = .none
            }
        }
    }

    /// The bytes.
    package let bytes: [UInt8]

    /// Encodes a text; nil where it is longer than terminals take.
    package init?(_ text: String, through multiplexer: Multiplexer = .none) {
        let encoded = Data(text.utf8).base64EncodedString()
        guard encoded.utf8.count <= Self.mostBytes else { return nil }
        bytes = Array(Self.wrapped("\u{1B}]52;c;\(encoded)\u{7}", for: multiplexer).utf8)
    }

    /// The most characters that GNU screen takes in one device control string.
    private static let screenPiece = 250

    private static func wrapped(_ sequence: String, for multiplexer: Multiplexer) -> String {
        switch multiplexer {
        case .none:
            return sequence
        case .tmux:
            let inner = sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}")
            return "\u{1B}Ptmux;\(inner)\u{1B}\\"
        case .screen:
            var rest = sequence[...]
            var pieces = ""
            while !rest.isEmpty {
                pieces += "\u{1B}P\(rest.prefix(screenPiece))\u{1B}\\"
                rest = rest.dropFirst(screenPiece)
            }
            return pieces
        }
    }
}
