import ShopModel

/// The owner of the session: renews it once, however many requests found it ended at one moment.
actor SessionKeeper {
    private let store: SessionStore
    private let connection: StoreConnection
    private var renewal: Task<Result<SessionAnswer, ShopClientError>, Never>?

    /// Creates a keeper that renews over a connection.
    init(store: SessionStore, connection: StoreConnection) {
        self.store = store
        self.connection = connection
    }

    /// The session; throws `notLoggedIn` when there is none.
    func current() async throws(ShopClientError) -> SessionAnswer {
        guard let session = try await currentIfAny() else { throw .notLoggedIn }
        return session
    }

    /// The session; nil when there is none.
    func currentIfAny() async throws(ShopClientError) -> SessionAnswer? {
        try await kept { try await store.load() }
    }

    /// The token that opens an order to the guest who placed it; nil when there is none.
    func token(of order: OrderID) async throws(ShopClientError) -> String? {
        try await kept { try await store.orderToken(order) }
    }

    /// Keeps the token of an order that a guest has placed.
    func keep(_ token: String, of order: OrderID) async throws(ShopClientError) {
        try await kept { try await store.saveOrderToken(token, order) }
    }

    /// Keeps the session of somebody who has just logged in.
    func begin(_ session: SessionAnswer) async throws(ShopClientError) {
        try await kept { try await store.save(session) }
    }

    /// Forgets the session.
    func end() async throws(ShopClientError) {
        try await kept { try await store.clear() }
    }

    /// Returns a session to use in place of one whose access token the store refused.
    ///
    /// Throws `notLoggedIn`, and forgets the session, when the store refuses to renew it.
    func renew(_ refused: SessionAnswer) async throws(ShopClientError) -> SessionAnswer {
        if let renewal { return try await Self.check(renewal.value.get(), replaces: refused) }
        let task = Task { await renewal(of: refused) }
        renewal = task
        let result = await task.value
        renewal = nil
        return try Self.check(result.get(), replaces: refused)
    }

    private func renewal(of refused: SessionAnswer) async -> Result<SessionAnswer, ShopClientError>
    {
        do throws(ShopClientError) {
            let session = try await current()
            // Another request, or another copy of the program, was faster. Its successor must not be
            // renewed with the old refresh token: a store takes that for a theft.
            guard session.token == refused.token else { return .success(session) }
            return .success(try await exchange(session))
        } catch {
            return .failure(error)
        }
    }

    private func exchange(_ session: SessionAnswer) async throws(ShopClientError) -> SessionAnswer {
        let request = RefreshRequest(refreshToken: session.refreshToken)
        do throws(ShopClientError) {
            let successor = try await connection.answer(
                SessionAnswer.self, to: StoreCall(.refresh, body: request))
            try await begin(successor)
            return successor
        } catch {
            guard case .refused = error else { throw error }
            let latest = try await current()
            guard latest.refreshToken == session.refreshToken else { return latest }
            try await end()
            throw .notLoggedIn
        }
    }

    /// What one person asked for is not done in the name of another who has logged in meanwhile.
    private static func check(
        _ session: SessionAnswer, replaces refused: SessionAnswer
    ) throws(ShopClientError) -> SessionAnswer {
        guard session.customer.id == refused.customer.id else { throw .notLoggedIn }
        return session
    }

    private func kept<Value: Sendable>(
        _ access: @Sendable () async throws -> Value
    ) async throws(ShopClientError) -> Value {
        do {
            return try await access()
        } catch {
            throw .sessionNotKept(reason: String(describing: error))
        }
    }
}
