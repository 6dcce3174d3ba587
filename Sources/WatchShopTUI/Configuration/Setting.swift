/// What a person can set, each by a flag, by a variable and in the configuration file.
enum Setting: String, CaseIterable, Sendable {
    case server
    case theme
    case color
    case mouse
    case ascii
    case probe
    case pictures

    /// The variable of the environment: `WATCHSHOP_THEME`.
    var variable: String { "WATCHSHOP_\(rawValue.uppercased())" }

    /// What it is about, in a sentence without a full stop.
    var help: String {
        switch self {
        case .server: "The address of the store, such as https://shop.example"
        case .theme: "The colours: auto, or the name of a theme"
        case .color: "How many colours there are: auto, mono, 8, 16, 256 or true"
        case .mouse: "Whether the mouse works in the shop: on or off"
        case .ascii: "Whether marks and lines are plain ASCII: on or off"
        case .probe: "Whether the terminal is asked what it can do: on or off"
        case .pictures: "Whether pictures are drawn: on or off"
        }
    }
}
