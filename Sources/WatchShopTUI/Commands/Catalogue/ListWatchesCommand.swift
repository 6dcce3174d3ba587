import ArgumentParser
import LocalCache

/// Lists the watches in the store's order.
struct ListWatchesCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the watches in the store's order.")

    @Option(help: "How many at most.")
    var limit = 100_000

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
    }

    func answer(at visit: StoreVisit) async throws -> WatchListReport {
        try await visit.shelf().list(CatalogueQuery(), limit: limit)
    }
}

extension Shelf {
    /// Reads the first watches of a list.
    func list(_ query: CatalogueQuery, limit: Int) async throws(CommandFailure) -> WatchListReport {
        do throws(CacheError) {
            let window = try await store.catalogue.window(query, 0..<limit)
            return WatchListReport(
                watches: window.rows, total: window.total, pricesAsOf: state.pricesAsOf,
                isOffline: isOffline)
        } catch {
            throw CommandFailure(error)
        }
    }
}
