import ShopModel

/// Answers a request that carries a key once, and each further sending of it with the same bytes.
///
/// The answer is kept in the transaction of its effect: either both are there or neither.
struct IdempotentAnswers: Sendable {
    private let database: any Database
    private let outstanding = OutstandingKeys()
    private let now: @Sendable () -> Timestamp

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    typealias Work = @Sendable (Transaction, Timestamp) throws -> StoredAnswer

    /// Runs work in one transaction, or returns the answer that its request got before.
    ///
    /// Without a key the work is simply run. A ``Problem`` that it throws undoes it and is thrown on,
    /// unless it `isFinal` for the key: then it is the answer, and kept. Throws ``Problem`` where the
    /// key was used for another request, or its first request is still running.
    func run(
        _ request: KeyedRequest?, keeping isFinal: @Sendable (Problem) -> Bool = { _ in false },
        _ work: @escaping Work
    ) async throws -> StoredAnswer {
        guard let request else {
            let time = now()
            return try await database.changeOrder { try work($0, time) }
        }
        return try await outstanding.run(request) {
            do {
                return try await answer(request, work)
            } catch let problem as Problem where isFinal(problem) {
                return try await answer(request) { _, _ in try StoredAnswer(refusal: problem) }
            }
        }
    }

    private func answer(
        _ request: KeyedRequest, _ work: @escaping Work
    ) async throws -> StoredAnswer {
        let keys = IdempotencyRepository()
        let time = now()
        return try await database.changeOrder { transaction in
            // The key is taken before the work: where another server is at the same request, this
            // waits until that one has committed and finds its answer.
            guard try keys.claim(request, at: time, in: transaction) else {
                return try keys.answer(to: request, in: transaction)
            }
            let answer = try work(transaction, time)
            try keys.keep(answer, for: request, in: transaction)
            return answer
        }
    }
}
