import TerminalUI

/// The line in which a command is typed, with those that fit and those that were typed before.
struct CommandPrompt: Equatable, Sendable {
    /// What a key came to.
    enum Outcome: Equatable, Sendable {
        /// The line is to be done.
        case entered(String)
        /// The line was left.
        case cancelled
    }

    /// What was typed.
    private(set) var field = TextField(limit: 200)
    private let commands: [TypedCommand]
    private let history: [String]
    /// How far back in the history the line is; 0 for a line of its own.
    private var age = 0
    /// What was typed before Tab completed it, and how many times Tab was pressed.
    private var completing: (typed: String, step: Int)?

    /// Opens an empty line.
    init(commands: [TypedCommand], history: [String]) {
        self.commands = commands
        self.history = history
    }

    static func == (one: CommandPrompt, two: CommandPrompt) -> Bool {
        one.field == two.field && one.age == two.age && one.completing?.step == two.completing?.step
    }

    /// What the line could become, as far as it was typed by the person.
    var fitting: [(line: String, command: TypedCommand)] {
        let typed = completing?.typed ?? field.text
        guard let space = typed.firstIndex(of: " ") else {
            return commands.filter { $0.name.hasPrefix(typed) }.map { ($0.name, $0) }
        }
        let start = typed[typed.index(after: space)...]
        return commands.filter { $0.name == typed[..<space] }.flatMap { command in
            command.choices.filter { $0.hasPrefix(start) }.map {
                ("\(command.name) \($0)", command)
            }
        }
    }

    /// Takes a key; nil where the line stays open.
    mutating func handle(_ key: Key) -> Outcome? {
        switch key {
        case .enter: return .entered(field.text)
        case .escape: return .cancelled
        case .backspace where field.isEmpty: return .cancelled
        case .tab: complete(by: 1)
        case .backTab: complete(by: -1)
        case .up: recall(by: 1)
        case .down: recall(by: -1)
        default:
            if field.handle(key) { completing = nil }
        }
        return nil
    }

    private mutating func complete(by step: Int) {
        let start = completing ?? (field.text, step > 0 ? -1 : 0)
        completing = start
        let fitting = fitting
        guard !fitting.isEmpty else {
            completing = nil
            return
        }
        let index = (start.step + step + fitting.count) % fitting.count
        completing = (start.typed, index)
        let takesMore =
            !fitting[index].command.argument.isEmpty && !fitting[index].line.contains(" ")
        field.replaceText(with: fitting[index].line + (takesMore && fitting.count == 1 ? " " : ""))
        if fitting.count == 1 { completing = nil }
    }

    private mutating func recall(by step: Int) {
        let next = age + step
        guard (0...history.count).contains(next) else { return }
        age = next
        completing = nil
        field.replaceText(with: next == 0 ? "" : history[history.count - next])
    }

    /// The index of the one that Tab has chosen among those that fit.
    var chosen: Int? { completing.map(\.step) }
}
