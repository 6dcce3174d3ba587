import ArgumentParser

/// A command about one store that says what it found or did.
protocol StoreCommand: ParsableCommand, Sendable {
    associatedtype Answer: Report

    /// Which store.
    var store: StoreOptions { get }
    /// How it is said.
    var report: ReportOptions { get }

    /// Does what the command is for.
    func answer(at visit: StoreVisit) async throws -> Answer
}

extension StoreCommand {
    /// Does what the command is for, and prints what came of it.
    func run() throws {
        let visit = try StoreVisit(store)
        let found = try AsynchronousWork.wait { try await answer(at: visit) }
        try report.print(found)
    }
}
