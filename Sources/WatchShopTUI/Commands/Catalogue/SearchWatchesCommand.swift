import ArgumentParser
import LocalCache

/// Searches the watches.
struct SearchWatchesCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "List the watches that have all of some words, or words that begin with them.")

    @Argument(help: "The words.")
    var words: [String]

    @Option(help: "How many at most.")
    var limit = 50

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
    }

    func answer(at visit: StoreVisit) async throws -> WatchListReport {
        let query = CatalogueQuery(search: words.joined(separator: " "))
        return try await visit.shelf().list(query, limit: limit)
    }
}
