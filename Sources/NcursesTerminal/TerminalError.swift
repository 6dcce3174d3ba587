/// Why a terminal could not be opened.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The output, or the input and `/dev/tty`, is no terminal.
    case notATerminal
    /// The terminal cannot move its cursor, as `TERM=dumb` says.
    case cannotMoveCursor(term: String)
    /// Neither the terminal's own description nor any usual one is on this machine.
    case noDescription(term: String)
    /// A call to the system failed.
    case system(call: String, code: Int32)

    /// The reason in one line.
    package var description: String {
        switch self {
        case .notATerminal:
            "the screen needs a terminal for input and output"
        case .cannotMoveCursor(let term):
            "TERM=\(term) cannot show the screen: such a terminal cannot move its cursor"
        case .noDescription(let term):
            "no description of the terminal TERM=\(term) is installed"
        case .system(let call, let code):
            "the terminal could not be opened: \(call) failed with error \(code)"
        }
    }
}
