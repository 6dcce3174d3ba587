import FoundationEssentials
import ShopModel

/// The logins and their tokens.
struct SessionService: Sendable {
    private let database: any Database
    private let accessTokens: AccessTokenCodec
    private let refreshTokens: RefreshTokenCodec
    private let now: @Sendable () -> Timestamp

    /// How long a session lives after its last refresh.
    private static let lifetime: Int64 = 30 * 24 * 60 * 60
    /// For how long the token before the last is answered with the last, in case that answer was lost.
    private static let graceSeconds: Int64 = 10

    init(
        database: any Database, accessTokens: AccessTokenCodec, refreshTokens: RefreshTokenCodec,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.database = database
        self.accessTokens = accessTokens
        self.refreshTokens = refreshTokens
        self.now = now
    }

    /// Opens a session for someone who has shown who they are.
    ///
    /// `work` is done in the same transaction.
    func open(
        for customer: Customer, on client: ClientDetails,
        alongside work: @Sendable (Transaction) throws -> Void = { _ in }
    ) async throws -> SessionAnswer {
        let time = now()
        let session = Session(
            id: SessionID(UUID()), customerID: customer.id, generation: 1,
            userAgent: client.userAgent, createdAt: time, rotatedAt: time,
            expiresAt: time.advanced(bySeconds: Self.lifetime))
        try await database.transaction { transaction in
            try SessionRepository().insert(session, in: transaction)
            try work(transaction)
        }
        return try await answer(
            for: customer, token: RefreshToken(sessionID: session.id, generation: 1), at: time)
    }

    /// Exchanges a refresh token.
    ///
    /// A token that was exchanged before is taken for stolen: its session
    /// ends for the thief and for the owner, who logs in again (RFC 9700, section 4.14.2).
    func refresh(_ request: RefreshRequest) async throws -> SessionAnswer {
        guard let token = refreshTokens.read(request.refreshToken) else { throw Self.ended }
        let time = now()
        let granted = try await database.transaction { transaction in
            try Self.exchange(token, at: time, in: transaction)
        }
        guard let (customer, successor) = granted else { throw Self.ended }
        return try await answer(for: customer, token: successor, at: time)
    }

    /// Returns who an access token belongs to, as they are now.
    ///
    /// Throws ``Problem`` where the token is not good, or its session or account has ended.
    func authenticate(_ token: String) async throws -> Principal {
        let time = now()
        let access: AccessToken
        do {
            access = try await accessTokens.read(token, at: time)
        } catch {
            throw Problem(
                .notAuthenticated,
                detail: error == .ended ? "The access token has ended." : "This is no access token."
            )
        }
        let principal = try await database.read { snapshot -> Principal? in
            let session = try SessionRepository().find(access.sessionID, in: snapshot)
            guard let session, session.isOpen(at: time), session.customerID == access.customerID,
                let customer = try CustomerRepository().findEnabled(
                    access.customerID, in: snapshot)
            else { return nil }
            return Principal(
                customer: customer,
                credential: .session(
                    session.id, isReauthenticated: session.isReauthenticated(at: time)))
        }
        guard let principal else { throw Self.closed }
        return principal
    }

    /// Returns the logins of an account that are open, the one last used first.
    func entries(of principal: Principal) async throws -> [SessionEntry] {
        let time = now()
        let sessions = try await database.read { snapshot in
            try SessionRepository().open(of: principal.customer.id, at: time, in: snapshot)
        }
        return sessions.map { SessionEntry($0, isCurrent: $0.id == principal.sessionID) }
    }

    /// Ends one of an account's logins; throws `not_found` for one that is not open or not theirs.
    func close(_ id: SessionID, of customer: CustomerID) async throws {
        let time = now()
        let isClosed = try await database.transaction { transaction in
            try SessionRepository().revoke(id, of: customer, at: time, in: transaction)
        }
        guard isClosed else { throw Problem.notFound }
    }

    /// Ends every login of an account but one.
    func closeAll(of customer: CustomerID, but session: SessionID) async throws {
        let time = now()
        try await database.transaction { transaction in
            try SessionRepository().revokeAll(
                of: customer, but: session, at: time, in: transaction)
        }
    }

    /// Ends the session, and with it every token that it gave.
    func close(_ id: SessionID) async throws {
        let time = now()
        try await database.transaction { transaction in
            try SessionRepository().revoke(id, at: time, in: transaction)
        }
    }

    /// Returns whose token it is and the token that follows it; nil where it is not taken.
    ///
    /// Ending a session must be committed, so that it is no error here.
    private static func exchange(
        _ token: RefreshToken, at time: Timestamp, in transaction: Transaction
    ) throws -> (Customer, RefreshToken)? {
        let repository = SessionRepository()
        let end = time.advanced(bySeconds: lifetime)
        let isRotated = try repository.rotate(token, at: time, until: end, in: transaction)
        guard let session = try repository.find(token.sessionID, in: transaction),
            session.isOpen(at: time)
        else { return nil }
        let successor = RefreshToken(
            sessionID: session.id, generation: token.generation + 1)
        let isRepeat =
            successor.generation == session.generation
            && time <= session.rotatedAt.advanced(bySeconds: graceSeconds)
        guard isRotated || isRepeat else {
            try repository.revoke(session.id, at: time, in: transaction)
            return nil
        }
        let customer = try CustomerRepository().findEnabled(session.customerID, in: transaction)
        return customer.map { ($0, successor) }
    }

    private func answer(
        for customer: Customer, token: RefreshToken, at time: Timestamp
    ) async throws -> SessionAnswer {
        let access = try await accessTokens.issue(
            to: customer.id, session: token.sessionID, at: time)
        return SessionAnswer(
            token: access.token, refreshToken: refreshTokens.text(of: token),
            expiresAt: access.expiresAt, customer: customer)
    }

    /// What is answered where a session has ended in the meantime.
    static let closed = Problem(
        .notAuthenticated, detail: "The session has ended.")
    private static let ended = Problem(
        .sessionEnded, detail: "The refresh token is unknown, used or ended.")
}
