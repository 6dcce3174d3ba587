import FoundationEssentials
import ShopModel

/// Who has an account, and who is logged in.
///
/// Every method throws ``Problem`` for what the caller did wrong.
struct AccountService: Sendable {
    private let database: any Database
    private let hasher: PasswordHasher
    private let rule: PasswordRule
    private let sessions: SessionService
    private let now: @Sendable () -> Timestamp

    init(
        database: any Database, hasher: PasswordHasher, rule: PasswordRule,
        sessions: SessionService, now: @escaping @Sendable () -> Timestamp
    ) {
        self.database = database
        self.hasher = hasher
        self.rule = rule
        self.sessions = sessions
        self.now = now
    }

    /// Opens an account and logs in.
    ///
    /// The password is hashed before the address is looked at: a known address takes as long.
    func register(_ request: RegisterRequest) async throws -> SessionAnswer {
        let refusal = rule.refusal(
            of: request.password, email: request.email, fullName: request.fullName)
        if let refusal {
            throw Problem(
                .validationFailed, detail: "The password is too easy to guess.",
                errors: [FieldError(pointer: "#/password", detail: refusal)])
        }
        let customer = try await open(request, role: .customer)
        return try await sessions.open(for: customer)
    }

    /// Logs in.
    ///
    /// An unknown address, a disabled account and a wrong password are told apart neither by the
    /// answer nor by the work: each is one hash.
    func login(_ request: LoginRequest) async throws -> SessionAnswer {
        let stored = try await database.read { snapshot in
            try CustomerRepository().find(email: request.email, in: snapshot)
        }
        let matches = try await hasher.verify(
            request.password, stored?.passwordHash ?? hasher.decoy)
        guard matches, let stored, !stored.isDisabled else {
            throw Problem(
                .credentialsRefused, detail: "The email and the password do not belong together.")
        }
        return try await sessions.open(for: stored.customer)
    }

    /// Opens an account without a session; the caller answers for the role.
    func open(_ request: RegisterRequest, role: Role) async throws -> Customer {
        let hash = try await hasher.hash(request.password)
        let time = now()
        do {
            return try await database.transaction { transaction in
                try CustomerRepository().insert(
                    request, passwordHash: hash, role: role, at: time, in: transaction)
            }
        } catch DatabaseError.uniqueViolation(table: "customers", columns: ["email_key"]) {
            throw Problem(.emailTaken, detail: "There is an account with this email.")
        }
    }
}
