import TerminalUI

/// The commands that take a word, and what is said about commands.
enum CommandWords {
    /// The commands that take a word.
    static func all(themes: [String]) -> [TypedCommand] {
        [
            TypedCommand(
                name: "goto", argument: "TAB", choices: Place.allCases.map(\.rawValue),
                help: "Open a tab", action: .goTo),
            TypedCommand(
                name: "order", argument: "NUMBER", help: "Open an order", action: .order),
            TypedCommand(
                name: "search", argument: "WORDS", help: "Search in every field", action: .search),
            TypedCommand(
                name: "theme", argument: "NAME", choices: [ScreenSettings.automaticTheme] + themes,
                help: "Change the colours", action: .theme),
        ]
    }

    /// Says that there is no such command, and which one is near.
    static func unknown(_ name: String, among names: [String]) -> Notice {
        let typed = SafeText(sanitizing: name)
        guard let nearest = NearestWord.find(name, among: names) else {
            return .bad("There is no command \(typed). : then Tab lists them.")
        }
        return .bad("There is no command \(typed). :\(SafeText(sanitizing: nearest)) is near.")
    }

    /// Says what a command wants behind its name.
    static func unusable(_ argument: String, of command: TypedCommand) -> Notice {
        let name = SafeText(sanitizing: command.name)
        guard !command.choices.isEmpty else {
            return .bad(
                ":\(name) wants a \(SafeText(sanitizing: command.argument.string.lowercased())).")
        }
        if let nearest = NearestWord.find(argument, among: command.choices) {
            return .bad(
                "\(SafeText(sanitizing: argument)) is none. :\(name) \(SafeText(sanitizing: nearest)) is near."
            )
        }
        let choices = command.choices.map { SafeText(sanitizing: $0) }.joined(separator: ", ")
        return .bad(":\(name) wants one of \(choices).")
    }
}
