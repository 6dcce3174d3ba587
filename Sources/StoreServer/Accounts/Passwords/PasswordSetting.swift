import ShopModel

/// Sets the passwords of accounts, and ends what was opened with the former ones.
struct PasswordSetting: Sendable {
    private let hasher: PasswordHasher
    private let rule: PasswordRule
    private let throttles: AccountThrottles

    init(hasher: PasswordHasher, rule: PasswordRule, throttles: AccountThrottles) {
        self.hasher = hasher
        self.rule = rule
        self.throttles = throttles
    }

    /// Returns the hash of a new password.
    func hash(_ password: String) async throws -> String { try await hasher.hash(password) }

    /// Throws ``Problem`` for a password that is too easy to guess for anyone.
    func requireUncommon(_ password: String) throws(Problem) {
        try require(password, email: "", fullName: "")
    }

    /// Throws ``Problem`` for a password that is too easy to guess for a person.
    func require(_ password: String, email: String, fullName: String) throws(Problem) {
        let refusal = rule.refusal(of: password, email: email, fullName: fullName)
        guard let refusal else { return }
        throw Problem(
            .validationFailed, detail: "The password is too easy to guess.",
            errors: [FieldError(pointer: "#/password", detail: refusal)])
    }

    /// Sets a password, and ends every login but one that is kept and every other reset under way.
    ///
    /// Returns false where the account is disabled or, if `former` is given, the password is
    /// another by now.
    func set(
        _ password: String, hash: String, former: String? = nil, of id: CustomerID,
        keeping session: SessionID?, at time: Timestamp, in transaction: Transaction
    ) throws -> Bool {
        guard let customer = try CustomerRepository().findEnabled(id, in: transaction) else {
            return false
        }
        try require(password, email: customer.email, fullName: customer.fullName)
        let isSet = try CustomerRepository().setPasswordHash(
            hash, former: former, of: id, at: time, in: transaction)
        guard isSet else { return false }
        try SessionRepository().revokeAll(of: id, but: session, at: time, in: transaction)
        try ResetRepository().useAll(of: id, at: time, in: transaction)
        try ThrottleRepository().clear(
            throttles.login, for: .email(customer.email), in: transaction)
        return true
    }
}
