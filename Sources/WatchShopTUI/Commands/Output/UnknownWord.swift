import ArgumentParser

/// A word on the command line that stands where a command should, and is none.
enum UnknownWord {
    /// Names the command that was probably meant; nil where every word is one or none is near.
    static func hint(_ arguments: [String]) -> String? {
        var command: any ParsableCommand.Type = WatchShop.self
        var path = ["watchshop"]
        for word in arguments.dropFirst() where !word.hasPrefix("-") {
            let names = command.commandNames
            guard !names.isEmpty else { return nil }
            if let next = names.first(where: { $0.name == word }) {
                command = next.type
                path.append(word)
            } else if let near = NearestWord.find(word, among: names.map(\.name)) {
                return "Did you mean: \((path + [near]).joined(separator: " "))?"
            }
        }
        return nil
    }
}

extension ParsableCommand {
    fileprivate static var commandNames: [(name: String, type: any ParsableCommand.Type)] {
        let groups = configuration.groupedSubcommands.flatMap(\.subcommands)
        return (configuration.ungroupedSubcommands + groups).compactMap { type in
            type.configuration.commandName.map { ($0, type) }
        }
    }
}
