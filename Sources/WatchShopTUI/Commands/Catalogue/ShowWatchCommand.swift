import ArgumentParser

/// Shows one watch.
struct ShowWatchCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show everything about one watch.")

    @Argument(help: "Its reference or its id.")
    var watch: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> WatchReport {
        WatchReport(watch: try await visit.shelf().watch(watch))
    }
}
