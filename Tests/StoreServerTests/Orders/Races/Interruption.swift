import Dispatch
import ShopModel
import Synchronization
import Testing

@testable import StoreServer

/// What others do in the middle of a transaction, once, right before a statement that it sends.
///
/// Only for a database with more than one writer: on SQLite nobody gets in between.
final class Interruption: Sendable {
    private struct State {
        var rival: (@Sendable () async throws -> Void)?
        var result: Result<Void, any Error>?
    }

    private let statement: String
    private let state = Mutex(State())

    /// Makes an interruption before the first statement that contains a text.
    init(before statement: String) {
        self.statement = statement
    }

    /// Sets what is to happen.
    func set(_ rival: @escaping @Sendable () async throws -> Void) {
        state.withLock { $0.rival = rival }
    }

    /// Throws what the rival threw; one that never ran fails the test.
    func check() throws {
        try #require(state.withLock { $0.result }, "nothing got in between").get()
    }

    /// Runs the rival to its end where the statement is the one that is waited for.
    ///
    /// The thread is the transaction's own and holds up nobody else.
    func reach(_ sql: String) {
        guard sql.contains(statement) else { return }
        // Taken out first: the rival may send the same statement.
        let rival = state.withLock { state in
            defer { state.rival = nil }
            return state.rival
        }
        guard let rival else { return }
        let isOver = DispatchSemaphore(value: 0)
        Task.detached { [self] in
            let result = await Result { try await rival() }
            state.withLock { $0.result = result }
            isOver.signal()
        }
        isOver.wait()
    }
}
