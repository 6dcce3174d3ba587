import ShopModel
import Synchronization

/// The keys whose first request is being worked on in this process.
///
/// It only answers early. What makes a request unique is the database's constraint.
final class OutstandingKeys: Sendable {
    private struct Entry: Hashable {
        let owner: String
        let key: IdempotencyKey
    }

    private let entries = Mutex<Set<Entry>>([])

    /// Runs work that no other request with the key runs at the same time.
    ///
    /// Throws ``Problem`` where one does.
    func run<Value: Sendable>(
        _ request: KeyedRequest, _ work: () async throws -> Value
    ) async throws -> Value {
        let entry = Entry(owner: request.owner, key: request.key)
        guard entries.withLock({ $0.insert(entry).inserted }) else {
            throw Problem.requestOutstanding
        }
        defer { _ = entries.withLock { $0.remove(entry) } }
        return try await work()
    }
}

extension Problem {
    /// Refuses a second request of a key until the first one is answered.
    static var requestOutstanding: Problem {
        Problem(.requestOutstanding, detail: "The first request with this key is still running.")
    }
}
