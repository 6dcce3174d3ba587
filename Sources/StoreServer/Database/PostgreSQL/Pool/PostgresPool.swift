import Synchronization

/// A number of sessions, each used by one piece of work at a time.
final class PostgresPool: Sendable {
    private struct Waiter {
        let id: UInt64
        let continuation: CheckedContinuation<PostgresSession, any Error>
    }

    private struct State {
        var idle: [PostgresSession]
        var waiters: [Waiter] = []
        var nextID: UInt64 = 0
        var waits = 0
        var waited = Duration.zero
    }

    private let state: Mutex<State>
    private let patience: Duration
    private let size: Int

    /// Makes the sessions; none connects before it is used.
    init(_ configuration: PostgresConfiguration) {
        patience = configuration.patience
        let sessions = (0..<max(1, configuration.connections)).map { _ in
            PostgresSession(configuration)
        }
        size = sessions.count
        state = Mutex(State(idle: sessions))
    }

    /// How much there is to do for the sessions at this moment, and has been to wait for them.
    var load: PoolLoad {
        state.withLock { state in
            PoolLoad(
                sessions: size, busy: size - state.idle.count, waiting: state.waiters.count,
                waits: state.waits, waited: state.waited)
        }
    }

    /// Runs work with a session of its own.
    ///
    /// Throws ``DatabaseError/busy`` where none is free for longer than the configured patience,
    /// and `CancellationError` where the task is cancelled while it waits.
    func withSession<Value: Sendable>(
        _ work: (PostgresSession) async throws -> Value
    ) async throws -> Value {
        let session = try await acquire()
        defer { release(session) }
        return try await work(session)
    }

    private func acquire() async throws -> PostgresSession {
        if let session = state.withLock({ $0.idle.popLast() }) { return session }
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let patience = patience
        let expiry = Task { [weak self] in
            do {
                try await Task.sleep(for: patience)
            } catch {
                return
            }
            self?.refuse(id, DatabaseError.busy)
        }
        let start = ContinuousClock.now
        defer {
            expiry.cancel()
            note(.now - start)
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wait($0, as: id) }
        } onCancel: {
            refuse(id, CancellationError())
        }
    }

    /// Lines a waiter up, unless a session has become free or the task was cancelled before.
    private func wait(
        _ continuation: CheckedContinuation<PostgresSession, any Error>, as id: UInt64
    ) {
        let outcome: Result<PostgresSession, any Error>? = state.withLock { state in
            if Task.isCancelled { return .failure(CancellationError()) }
            if let session = state.idle.popLast() { return .success(session) }
            state.waiters.append(Waiter(id: id, continuation: continuation))
            return nil
        }
        if let outcome { continuation.resume(with: outcome) }
    }

    private func note(_ wait: Duration) {
        state.withLock { state in
            state.waits += 1
            state.waited += wait
        }
    }

    private func refuse(_ id: UInt64, _ error: any Error) {
        let waiter = state.withLock { state in
            state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
        }
        waiter?.continuation.resume(throwing: error)
    }

    /// Hands the session to whoever has waited longest; one that was used last is used next, so
    /// that in quiet times few of them are awake.
    private func release(_ session: PostgresSession) {
        let waiter = state.withLock { state -> Waiter? in
            guard !state.waiters.isEmpty else {
                state.idle.append(session)
                return nil
            }
            return state.waiters.removeFirst()
        }
        waiter?.continuation.resume(returning: session)
    }
}
