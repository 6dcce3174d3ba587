/// What a terminal has to say to the loop.
package enum TerminalEvent: Hashable, Sendable {
    /// A key was pressed or a text pasted.
    case key(Key)
    /// The terminal has another size; several changes in a row come as one.
    case resized(Size)
    /// The terminal has a page of a colour, as it says in answer to being asked at the start.
    case background(RGB)
    /// The program was stopped and goes on: times must be looked at anew, all is drawn again.
    case resumed
    /// The system asks the program to end.
    case terminated(TerminationSignal)
    /// The terminal is gone: nobody sees the screen any more.
    case closed
}
