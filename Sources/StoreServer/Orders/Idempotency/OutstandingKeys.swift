import ShopModel
import Synchronization

/// The keys whose first request is being worked on in this process.
///
/// It only answers early. What makes an order unique is the database's constraint.
final class OutstandingKeys: Sendable {
    private struct Entry: Hashable {
        let owner: OrderOwner
        let key: IdempotencyKey
    }

    private let entries = Mutex<Set<Entry>>([])

    /// Runs work that no other request with the key runs at the same time.
    ///
    /// Throws ``Problem`` where one does.
    func run<Value: Sendable>(
        _ key: IdempotencyKey, owner: OrderOwner, _ work: () async throws -> Value
    ) async throws -> Value {
        let entry = Entry(owner: owner, key: key)
        guard entries.withLock({ $0.insert(entry).inserted }) else {
            throw Problem(
                .requestOutstanding, detail: "The first request with this key is still running.")
        }
        defer { _ = entries.withLock { $0.remove(entry) } }
        return try await work()
    }
}
