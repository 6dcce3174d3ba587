import ShopModel

/// Checks and changes the passwords of people who are logged in.
///
/// Every method throws ``Problem`` for what the caller did wrong.
struct PasswordService: Sendable {
    private let database: any Database
    private let hasher: PasswordHasher
    private let setting: PasswordSetting
    private let throttling: Throttling
    private let throttles: AccountThrottles
    private let now: @Sendable () -> Timestamp

    init(
        database: any Database, hasher: PasswordHasher, setting: PasswordSetting,
        throttling: Throttling, throttles: AccountThrottles,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.database = database
        self.hasher = hasher
        self.setting = setting
        self.throttling = throttling
        self.throttles = throttles
        self.now = now
    }

    /// Marks a session whose owner shows their password again.
    func reauthenticate(
        _ request: ReauthenticateRequest, by customer: CustomerID, in session: SessionID
    ) async throws -> ReauthenticationAnswer {
        _ = try await check(request.password, of: customer, field: "password")
        let time = now()
        let isMarked = try await database.transaction { transaction in
            try SessionRepository().markReauthenticated(session, at: time, in: transaction)
        }
        guard isMarked else { throw SessionService.closed }
        return ReauthenticationAnswer(
            expiresAt: time.advanced(bySeconds: Session.reauthenticationSeconds))
    }

    /// Changes a password and ends every other login of the account.
    func change(
        _ request: ChangePasswordRequest, of customer: CustomerID, in session: SessionID
    ) async throws {
        try setting.requireUncommon(request.password)
        let former = try await check(request.current, of: customer, field: "current")
        let hash = try await setting.hash(request.password)
        let time = now()
        let isDone = try await database.transaction { transaction in
            try setting.set(
                request.password, hash: hash, former: former, of: customer, keeping: session,
                at: time, in: transaction)
        }
        guard isDone else { throw Self.wrong(field: "current") }
    }

    /// Returns the hash of an account's password, which is the given one.
    ///
    /// Throws `credentials_refused`, which names the field, for any other password.
    private func check(
        _ password: String, of customer: CustomerID, field: String
    ) async throws -> String {
        let subject = ThrottleSubject.customer(customer)
        try await throttling.pass([(throttles.reauthenticate, subject)])
        let stored = try await database.read { snapshot in
            try CustomerRepository().passwordHash(of: customer, in: snapshot)
        }
        let matches = try await hasher.verify(password, stored ?? hasher.decoy)
        guard matches, let stored else { throw Self.wrong(field: field) }
        try await database.transaction { transaction in
            try ThrottleRepository().clear(
                throttles.reauthenticate, for: subject, in: transaction)
        }
        return stored
    }

    private static func wrong(field: String) -> Problem {
        Problem(
            .credentialsRefused, detail: "The password is wrong.",
            errors: [FieldError(pointer: "#/\(field)", detail: "is not the password")])
    }
}
