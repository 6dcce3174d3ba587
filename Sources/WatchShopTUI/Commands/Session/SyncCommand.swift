import ArgumentParser

/// Brings what this machine knows of the store up to date.
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Bring the catalogue on this machine up to date, and send the orders that wait.",
        discussion: "With --json a line of JSON is printed for each page, and one at the end.")

    @Flag(
        help: "Go on until it is stopped: look for news each minute, send waiting orders at once.")
    var watch = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        let visit = try StoreVisit(store)
        try AsynchronousWork.wait { [report, isWatching = watch] in
            let watch = SyncWatch(visit: visit, report: report)
            if isWatching {
                try await watch.run()
            } else {
                try await watch.synchronize()
            }
        }
    }
}
