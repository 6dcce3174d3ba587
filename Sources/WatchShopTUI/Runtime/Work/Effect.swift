import TerminalUI

/// What a pane asks for in answer to a message; a value, so that a test compares it.
///
/// The app does all but the last in the same turn; `run` is handed to the `EffectRunner`.
enum Effect: Equatable, Sendable {
    /// Goes somewhere else.
    case open(Destination)
    /// Says something that goes by itself.
    case say(Notice)
    /// Asks something in a dialog, whose first answer is No.
    case ask(Question)
    /// Sends a text to the terminal's clipboard and says what it was: `the link`.
    case copy(String, named: SafeText)
    /// Changes the cart.
    case cart(CartChange)
    /// Starts work outside the turn; its answer comes back as a message.
    case run(Work)
}
