import TerminalUI

/// One place of the program: a value that takes messages, asks for effects, and draws itself.
protocol Pane: Equatable, Sendable {
    /// What can happen to it: wishes of the person and answers to its effects.
    associatedtype Message: Equatable, Sendable
    /// What a key can mean in it.
    associatedtype Command: KeyCommand

    /// Takes a message and returns what is to be done about it; it does no I/O itself.
    mutating func update(_ message: Message, context: PaneContext) -> [Effect]

    /// Returns the commands that make sense now, in the order of their hints.
    ///
    /// A key does nothing that is not in the list: a step that waits for an answer leaves its
    /// command out.
    func commands(in context: PaneContext) -> [Command]

    /// Returns the wish that a command stands for.
    func message(for command: Command) -> Message

    /// Returns the wish to move in the list that has the focus; nil where none has it.
    func message(for move: SelectableList.Move) -> Message?

    /// Whether a text field has the focus, and plain keys type.
    var isTyping: Bool { get }

    /// Returns the wish that a command of the text field stands for; nil where it has no meaning.
    func message(for command: FieldCommand) -> Message?

    /// Returns the wish that a key or a paste in the text field stands for.
    func message(typing key: Key) -> Message?

    /// Numbers the steps of a pane that goes through some; a step that was not drawn yet ignores
    /// the keys that were typed ahead of it.
    var step: Int { get }

    /// How finely the pane needs to know the time.
    var clock: ClockPrecision { get }

    /// What the pane wants to have again at the next start of the program; never a secret.
    var kept: [String: String] { get }

    /// Takes what it wanted to have again, which may come from another version.
    mutating func restore(_ kept: [String: String], context: PaneContext) -> [Effect]

    /// Draws itself, and puts the hardware cursor on what has the focus.
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext)
}

extension Pane {
    /// Nothing, unless the pane has a list.
    func message(for move: SelectableList.Move) -> Message? { nil }
    /// No text field, unless the pane has one.
    var isTyping: Bool { false }
    /// Nothing, unless the pane has a text field.
    func message(for command: FieldCommand) -> Message? { nil }
    /// Nothing, unless the pane has a text field.
    func message(typing key: Key) -> Message? { nil }
    /// One step for ever, unless the pane has more.
    var step: Int { 0 }
    /// Nothing, unless the pane has something to keep.
    var kept: [String: String] { [:] }
    /// Nothing, unless the pane has something to keep.
    mutating func restore(_ kept: [String: String], context: PaneContext) -> [Effect] { [] }
    /// Minutes do, unless the pane counts seconds.
    var clock: ClockPrecision { .minutes }
}
