import CNcurses
import TerminalUI

/// The description of a terminal that was chosen from the terminfo database.
struct TerminalEntry {
    /// Its name.
    let name: String
    /// The colours that it has; -1 where it has none.
    let colours: Int32
    /// Whether it stands in for one that is not installed.
    let isFallback: Bool

    /// Usual descriptions, the most able first, for terminals whose own is not installed.
    private static let fallbacks = ["xterm-256color", "xterm", "linux", "vt100", "ansi"]

    /// Finds the description of the terminal that `TERM` names, or a usual one in its place.
    ///
    /// - Throws: `TerminalError` where none can move the cursor, or none is installed.
    static func find(_ term: String?, output: Int32) throws(TerminalError) -> TerminalEntry {
        let wanted = term ?? ""
        if !wanted.isEmpty, let entry = try load(wanted, isFallback: false, output: output) {
            return entry
        }
        for name in fallbacks {
            if let entry = try load(name, isFallback: true, output: output) { return entry }
        }
        throw .noDescription(term: wanted)
    }

    private static func load(
        _ name: String, isFallback: Bool, output: Int32
    ) throws(TerminalError) -> TerminalEntry? {
        var status: Int32 = 0
        // The last argument keeps setupterm from ending the program where it finds nothing.
        guard setupterm(name, output, &status) == OK else { return nil }
        defer { cnc_delete_current_terminal() }
        guard cnc_string_capability("cup") != nil else { throw .cannotMoveCursor(term: name) }
        return TerminalEntry(name: name, colours: tigetnum("colors"), isFallback: isFallback)
    }
}
