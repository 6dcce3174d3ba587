import FoundationEssentials
import ShopModel

/// Who has an account, and who is logged in.
///
/// Every method throws ``Problem`` for what the caller did wrong.
struct AccountService: Sendable {
    private let database: any Database
    private let hasher: PasswordHasher
    private let setting: PasswordSetting
    private let sessions: SessionService
    private let throttling: Throttling
    private let throttles: AccountThrottles
    private let now: @Sendable () -> Timestamp

    init(
        database: any Database, hasher: PasswordHasher, setting: PasswordSetting,
        sessions: SessionService, throttling: Throttling, throttles: AccountThrottles,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.database = database
        self.hasher = hasher
        self.setting = setting
        self.sessions = sessions
        self.throttling = throttling
        self.throttles = throttles
        self.now = now
    }

    /// Opens an account and logs in.
    ///
    /// The password is hashed before the address is looked at: a known address takes as long.
    func register(
        _ request: RegisterRequest, from client: ClientDetails
    ) async throws -> SessionAnswer {
        try setting.require(
            request.password, email: request.email, fullName: request.fullName)
        try await throttling.pass([(throttles.register, client.throttleSubject)])
        let customer = try await open(request, role: .customer) { customer, time, transaction in
            try JobQueue().send(
                .welcome(customer.id), key: "welcome:\(customer.id)", at: time, in: transaction)
        }
        return try await sessions.open(for: customer, on: client)
    }

    /// Logs in.
    ///
    /// An unknown address, a disabled account and a wrong password are told apart neither by the
    /// answer nor by the work: each is one hash. They are counted alike, too.
    func login(_ request: LoginRequest, from client: ClientDetails) async throws -> SessionAnswer {
        try await throttling.pass([
            (throttles.loginByClient, client.throttleSubject),
            (throttles.login, .email(request.email)),
        ])
        let stored = try await database.read { snapshot in
            try CustomerRepository().find(email: request.email, in: snapshot)
        }
        let matches = try await hasher.verify(
            request.password, stored?.passwordHash ?? hasher.decoy)
        guard matches, let stored, !stored.isDisabled else {
            throw Problem(
                .credentialsRefused, detail: "The email and the password do not belong together.")
        }
        let renewed = try await renewedHash(of: request.password, for: stored)
        let time = now()
        return try await sessions.open(for: stored.customer, on: client) { transaction in
            try forgive(request, from: client, in: transaction)
            guard let renewed else { return }
            _ = try CustomerRepository().setPasswordHash(
                renewed, former: stored.passwordHash, of: stored.customer.id, at: time,
                in: transaction)
        }
    }

    /// Opens an account without a session; the caller answers for the role.
    ///
    /// `work` is done in the same transaction.
    func open(
        _ request: RegisterRequest, role: Role,
        alongside work: @Sendable (Customer, Timestamp, Transaction) throws -> Void = { _, _, _ in }
    ) async throws -> Customer {
        let hash = try await hasher.hash(request.password)
        let time = now()
        do {
            return try await database.transaction { transaction in
                let customer = try CustomerRepository().insert(
                    request, passwordHash: hash, role: role, at: time, in: transaction)
                try work(customer, time, transaction)
                return customer
            }
        } catch DatabaseError.uniqueViolation(table: "customers", columns: ["email_key"]) {
            throw Problem(.emailTaken, detail: "There is an account with this email.")
        }
    }

    /// Returns the hash to keep from now on, where the stored one is of an older kind.
    private func renewedHash(
        of password: String, for stored: StoredCustomer
    ) async throws -> String? {
        guard hasher.isOutdated(stored.passwordHash) else { return nil }
        return try await hasher.hash(password)
    }

    /// Takes a login that succeeded off what was counted.
    private func forgive(
        _ request: LoginRequest, from client: ClientDetails, in transaction: Transaction
    ) throws(DatabaseError) {
        if let subject = client.throttleSubject {
            try ThrottleRepository().giveBack(
                throttles.loginByClient, for: subject, in: transaction)
        }
        try ThrottleRepository().clear(
            throttles.login, for: .email(request.email), in: transaction)
    }
}
