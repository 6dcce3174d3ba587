/// What the next start begins with: where the person was, and what they typed; never a secret.
struct Remembered: Codable, Equatable, Sendable {
    /// The tab that was open.
    var place: String
    /// What the panes want to have again, by the name of their place.
    var panes: [String: [String: String]]
    /// The commands that were typed, the oldest first.
    var commands: [String]
    /// The theme that was chosen in the program; nil where none was.
    var theme: String?

    private enum CodingKeys: String, CodingKey {
        case place, panes, commands, theme
    }
}
