import ShopModel
import Synchronization

/// Answers of the catalogue, kept as bytes until the catalogue changes.
///
/// An answer belongs to the generation that was read *before* its rows were, and is given only
/// while that is the present one. A commit may come between the two: then the bytes are newer than
/// their generation says, and are made anew once for nothing. The other way round, old bytes under
/// a new generation, cannot be. What another server commits raises the same generation.
final class AnswerCache: Sendable {
    /// What is answered.
    enum Key: Hashable, Sendable {
        /// All watches.
        case all
        /// One watch.
        case watch(WatchID)
        /// Anything else, by its path and its query.
        case path(String)
    }

    fileprivate struct State {
        var generation: UInt64 = 0
        var answers: [Key: CachedAnswer] = [:]
        var size = 0
        var pending: [Key: Task<CachedAnswer, any Error>] = [:]
    }

    private let catalogue: ChangeSignal
    private let limit: Int
    private let state = Mutex(State())

    /// Follows a database's signal; `limit` is how many bytes are kept beside the answer of all
    /// watches, which is always kept.
    init(following catalogue: ChangeSignal, limit: Int = 32 * 1024 * 1024) {
        self.catalogue = catalogue
        self.limit = limit
    }

    /// Returns an answer that is kept and still good.
    func hit(_ key: Key) -> CachedAnswer? {
        let generation = catalogue.generation
        return state.withLock { $0.generation == generation ? $0.answers[key] : nil }
    }

    /// Returns an answer, and makes it where there is no good one.
    ///
    /// Those who ask for the same at the same time wait for one making of it.
    func answer(
        _ key: Key, make: @escaping @Sendable () async throws -> CachedAnswer
    ) async throws -> CachedAnswer {
        let generation = catalogue.generation
        let found = state.withLock { state in
            state.find(key, of: generation) { Task { try await self.fill(key, generation, make) } }
        }
        switch found {
        case .kept(let answer): return answer
        case .pending(let task): return try await task.value
        case .outdated: return try await make()
        }
    }

    private func fill(
        _ key: Key, _ generation: UInt64, _ make: @Sendable () async throws -> CachedAnswer
    ) async throws -> CachedAnswer {
        defer {
            state.withLock { state in
                if state.generation == generation { state.pending[key] = nil }
            }
        }
        let answer = try await make()
        state.withLock { $0.keep(answer, for: key, of: generation, limit: limit) }
        return answer
    }
}

extension AnswerCache {
    /// What a request finds.
    fileprivate enum Found {
        case kept(CachedAnswer)
        case pending(Task<CachedAnswer, any Error>)
        /// The generation that the request read is no longer the present one.
        case outdated
    }
}

extension AnswerCache.State {
    /// Returns what there is of a generation, and has it made where there is nothing yet.
    fileprivate mutating func find(
        _ key: AnswerCache.Key, of generation: UInt64,
        make: () -> Task<CachedAnswer, any Error>
    ) -> AnswerCache.Found {
        advance(to: generation)
        guard self.generation == generation else { return .outdated }
        if let answer = answers[key] { return .kept(answer) }
        if let task = pending[key] { return .pending(task) }
        let task = make()
        pending[key] = task
        return .pending(task)
    }

    /// Lets go of everything that is older than a generation.
    private mutating func advance(to generation: UInt64) {
        guard generation > self.generation else { return }
        self.generation = generation
        answers = [:]
        pending = [:]
        size = 0
    }

    fileprivate mutating func keep(
        _ answer: CachedAnswer, for key: AnswerCache.Key, of generation: UInt64, limit: Int
    ) {
        guard generation == self.generation else { return }
        if key != .all {
            guard answer.size <= limit / 8 else { return }
            if size + answer.size > limit {
                answers = answers.filter { $0.key == .all }
                size = 0
            }
            size += answer.size
        }
        answers[key] = answer
    }
}
