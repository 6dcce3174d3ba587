/// What lies over the pane and takes the keys.
enum Overlay: Equatable, Sendable {
    /// The keys and what they do.
    case help(HelpOverlay)
    /// A question that waits for its answer.
    case question(OpenQuestion)
    /// The presenter's menu of a demo.
    case demo(DemoMenu)
}
