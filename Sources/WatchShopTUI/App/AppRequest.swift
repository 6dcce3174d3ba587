import TerminalUI

/// What the app asks of the runtime, which owns the terminal and the work.
enum AppRequest: Equatable, Sendable {
    /// Starts work outside the turn.
    case run(Work)
    /// Draws everything anew, whatever the screen may show.
    case redraw
    /// Sends a text to the clipboard of the terminal.
    case copy(String)
    /// Gives the terminal back until the program is continued.
    case suspend
    /// Shows everything in the colours of another theme.
    case setTheme(Theme)
    /// Takes the presses of the mouse, or leaves them to the terminal.
    case setMouse(Bool)
    /// Ends the program.
    case quit
    /// Ends the program, which cannot go on, and says why on the way out.
    case fail(SafeText)
}
