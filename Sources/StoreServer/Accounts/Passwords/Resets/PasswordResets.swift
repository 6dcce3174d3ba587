import FoundationEssentials
import ShopModel

/// Sets forgotten passwords anew, by mail.
///
/// Every method throws ``Problem`` for what the caller did wrong.
struct PasswordResets: Sendable {
    private let database: any Database
    private let secrets: ResetSecrets
    private let passwords: PasswordSetting
    private let throttling: Throttling
    private let throttles: AccountThrottles
    private let now: @Sendable () -> Timestamp

    init(
        database: any Database, secrets: ResetSecrets, passwords: PasswordSetting,
        throttling: Throttling, throttles: AccountThrottles,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.database = database
        self.secrets = secrets
        self.passwords = passwords
        self.throttling = throttling
        self.throttles = throttles
        self.now = now
    }

    /// Leaves a mail to be sent to whoever has an account with an address.
    ///
    /// For an unknown address the same rows are written; the mail finds nobody to go to.
    func request(_ request: ForgotPasswordRequest, from client: ClientDetails) async throws {
        try await throttling.pass([
            (throttles.forgotByClient, client.throttleSubject),
            (throttles.forgot, .email(request.email)),
        ])
        let time = now()
        let id = ResetID(UUID())
        try await database.transaction { transaction in
            try ResetRepository().insert(id, email: request.email, at: time, in: transaction)
            try JobQueue().send(
                .passwordReset(request: id.description), key: "password-reset:\(id)", at: time,
                in: transaction)
        }
    }

    /// Returns what the mail of a request says; nil where nobody is to get it, or no longer.
    func letter(for request: String) async throws -> ResetLetter? {
        guard let id = ResetID(text: request) else { return nil }
        let time = now()
        return try await database.read { snapshot -> ResetLetter? in
            guard let open = try ResetRepository().findOpen(id, at: time, in: snapshot),
                let customerID = open.customerID,
                let customer = try CustomerRepository().findEnabled(customerID, in: snapshot)
            else { return nil }
            return ResetLetter(
                customer: customer, token: secrets.token(for: id), code: secrets.code(for: id),
                expiresAt: open.expiresAt)
        }
    }

    /// Sets the password of whoever got the mail, and ends all their logins.
    ///
    /// The new password is hashed before anything is looked at, so that a good link, a wrong code
    /// and an unknown address are one hash each.
    func reset(_ request: ResetPasswordRequest, from client: ClientDetails) async throws {
        try passwords.requireUncommon(request.password)
        try await throttling.pass([
            (throttles.resetByClient, client.throttleSubject),
            (throttles.reset, request.proof.throttleSubject),
        ])
        let hash = try await passwords.hash(request.password)
        let time = now()
        let isDone = try await database.transaction { transaction -> Bool in
            guard let id = try shown(by: request.proof, at: time, in: transaction),
                let customer = try ResetRepository().use(id, at: time, in: transaction)
            else { return false }
            return try passwords.set(
                request.password, hash: hash, of: customer, keeping: nil, at: time,
                in: transaction)
        }
        guard isDone else {
            throw Problem(.resetRefused, detail: "The link or the code is wrong, used or over.")
        }
    }

    /// Returns the request that is proved to have come by mail.
    private func shown(
        by proof: ResetPasswordRequest.Proof, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> ResetID? {
        switch proof {
        case .token(let token):
            return secrets.request(ofToken: token)
        case .code(let code, let email):
            let open = try ResetRepository().countCode(for: email, at: time, in: transaction)
            return open.first { secrets.isCode(code, of: $0) }
        }
    }
}

extension ResetPasswordRequest.Proof {
    /// The subject of throttles by account; a token needs none, since it cannot be guessed.
    fileprivate var throttleSubject: ThrottleSubject? {
        switch self {
        case .token: nil
        case .code(_, let email): .email(email)
        }
    }
}
