import Synchronization

/// Tells that commits have brought something, without saying what is new.
///
/// The driver raises ``Database/changes`` after each commit that wrote to the change log, in this
/// process or, where the database is shared, in another, ``Database/catalogue`` where that changed
/// the catalogue, and ``Database/jobs`` after each commit of this process that added jobs. What is kept in memory is good as long as ``generation`` is the
/// same; what waits for news takes ``changes()``.
final class ChangeSignal: Sendable {
    private struct State {
        var nextListener: UInt64 = 0
        var listeners: [UInt64: AsyncStream<Void>.Continuation] = [:]
    }

    private let count = Atomic<UInt64>(0)
    private let state = Mutex(State())

    /// Counts the raises; it only grows.
    var generation: UInt64 { count.load(ordering: .acquiring) }

    /// Tells everyone that there is something new.
    func raise() {
        count.add(1, ordering: .releasing)
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.yield() }
    }

    /// Returns a stream with an element for each raise from now on; those that come faster than
    /// they are read are one.
    func changes() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.nextListener += 1
            state.listeners[state.nextListener] = continuation
            return state.nextListener
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.state.withLock { $0.listeners.removeValue(forKey: id) }
        }
        return stream
    }
}
