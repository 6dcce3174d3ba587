import TerminalUI

/// What the person has set, as the program uses it.
struct Settings: Equatable, Sendable {
    /// The address of the store; nil leaves it to what was opened last.
    var server: String?
    /// The name of the theme, or `auto`.
    var theme = ScreenSettings.automaticTheme
    /// How many colours there are; nil leaves it to the terminal.
    var colourLevel: ColourLevel?
    /// Whether presses of the mouse come to the program.
    var usesMouse = true
    /// Whether marks and lines are plain ASCII, whatever the locale can carry.
    var isASCII = false
    /// Whether the terminal is asked what it can do.
    var asksTerminal = true
    /// Whether pictures are drawn.
    var showsPictures = true
    /// The keys of every command.
    var keymap = Keymap.standard

    /// Takes the value of a setting as a person writes it.
    ///
    /// - Parameter themes: The names of the themes that there are.
    /// - Throws: What is wrong, in words that name the values that would be right.
    mutating func set(
        _ setting: Setting, to text: String, themes: [String]
    ) throws(UnusableValue) {
        switch setting {
        case .server: server = text.isEmpty ? nil : text
        case .theme: theme = try Self.theme(text, among: themes)
        case .color: colourLevel = try Self.colourLevel(text)
        case .mouse: usesMouse = try Self.flag(text)
        case .ascii: isASCII = try Self.flag(text)
        case .probe: asksTerminal = try Self.flag(text)
        case .pictures: showsPictures = try Self.flag(text)
        }
    }

    /// Returns the value of a setting as a person would write it.
    func text(of setting: Setting) -> String {
        switch setting {
        case .server: server ?? ""
        case .theme: theme
        case .color: colourLevel?.rawValue ?? ScreenSettings.automaticTheme
        case .mouse: usesMouse ? "on" : "off"
        case .ascii: isASCII ? "on" : "off"
        case .probe: asksTerminal ? "on" : "off"
        case .pictures: showsPictures ? "on" : "off"
        }
    }

    private static func theme(_ text: String, among names: [String]) throws(UnusableValue) -> String
    {
        let name = text == "hc" ? Theme.highContrast.name : text
        let all = [ScreenSettings.automaticTheme] + names
        guard all.contains(name) else { throw UnusableValue(text, among: all) }
        return name
    }

    private static func colourLevel(_ text: String) throws(UnusableValue) -> ColourLevel? {
        if text == ScreenSettings.automaticTheme { return nil }
        guard let level = ColourLevel(rawValue: text) else {
            throw UnusableValue(
                text, among: [ScreenSettings.automaticTheme] + ColourLevel.allCases.map(\.rawValue))
        }
        return level
    }

    private static func flag(_ text: String) throws(UnusableValue) -> Bool {
        switch text.lowercased() {
        case "on", "true", "yes", "1": true
        case "off", "false", "no", "0": false
        default: throw UnusableValue(text, among: ["on", "off"])
        }
    }
}
