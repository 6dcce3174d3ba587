import ArgumentParser

/// What the store sells.
struct WatchesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watches",
        abstract: "List, search and show the watches.",
        discussion: "Without the store, what was known of it last is read, and its age is said.",
        subcommands: [
            ListWatchesCommand.self, SearchWatchesCommand.self, ShowWatchCommand.self,
        ],
        defaultSubcommand: ListWatchesCommand.self)
}
