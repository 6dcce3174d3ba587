/// What lies over the pane and takes the keys.
enum Overlay: Equatable, Sendable {
    /// Lines to read: the keys and what they do, or the messages so far.
    case sheet(Sheet)
    /// A question that waits for its answer.
    case question(OpenQuestion)
    /// The presenter's menu of a demo.
    case demo(DemoMenu)
    /// The line that commands are typed in.
    case prompt(CommandPrompt)
}
