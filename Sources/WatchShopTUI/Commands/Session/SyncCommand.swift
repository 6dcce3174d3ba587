import ArgumentParser
import LocalCache
import ShopModel
import ShopSync
import TerminalUI

/// Brings what this machine knows of the store up to date.
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Bring the catalogue on this machine up to date.",
        discussion: "With --json a line of JSON is printed for each page, and one at the end.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        let visit = try StoreVisit(store)
        try AsynchronousWork.wait { [report] in
            let store = try await visit.store()
            do throws(SyncError) {
                try await store.pull { progress in
                    if report.json && !progress.isComplete { Self.tell(progress) }
                }
            } catch {
                throw CommandFailure(Failure(error) ?? .offline)
            }
            visit.address.remember()
            let state = try await store.catalogue.state()
            try report.print(SyncReport(watches: state.count, pricesAsOf: state.pricesAsOf))
        }
    }

    private static func tell(_ progress: SyncProgress) {
        do {
            try StandardOutput().write(JSONLine.text(SyncReport.Page(applied: progress.applied)))
        } catch {
            // The line at the end fails as well, and is told.
            return
        }
    }
}
