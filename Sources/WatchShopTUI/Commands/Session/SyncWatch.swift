import LocalCache
import ShopModel
import ShopSync
import TerminalUI

/// Brings what this machine knows of a store up to date and sends what waits here, once or for ever.
struct SyncWatch: Sendable {
    /// Where the store is.
    let visit: StoreVisit
    /// How it is said what came of it.
    let report: ReportOptions

    /// How long the catalogue stays as it is before the store is asked for news.
    private static let refreshTime = Duration.seconds(60)
    /// How long to wait while orders wait, or the store does not answer.
    private static let probeTime = Duration.seconds(2)

    /// Goes on until the program is stopped; a store that does not answer is asked again.
    func run() async throws {
        while true {
            let isSettled: Bool
            do {
                isSettled = try await synchronize()
            } catch let failure as CommandFailure {
                StandardError.write(failure.description)
                isSettled = false
            }
            try await Task.sleep(for: isSettled ? Self.refreshTime : Self.probeTime)
        }
    }

    /// Does it once; returns whether no order waits to be sent.
    @discardableResult
    func synchronize() async throws -> Bool {
        let store = try await visit.store()
        do throws(SyncError) {
            try await store.pull { [report] progress in
                if report.json && !progress.isComplete { Self.tell(progress) }
            }
        } catch {
            throw CommandFailure(Failure(error) ?? .offline)
        }
        visit.address.remember()
        let state = try await store.catalogue.state()
        let pause = try await store.sendWaiting { order in
            StandardError.write("\(OutboxWords.placed(order))")
        }
        let waiting = try await store.waitingOrders()
        try report.print(
            SyncReport(
                watches: state.count, pricesAsOf: state.pricesAsOf,
                queued: waiting.count { $0.state.isUnsettled },
                toReview: waiting.count(where: \.needsReview)))
        return pause == .done
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
