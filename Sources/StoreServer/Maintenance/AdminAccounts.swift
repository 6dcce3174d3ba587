package import ShopModel

/// Makes administrators, for whoever can run commands where the store is.
package struct AdminAccounts: Sendable {
    private let store: MaintainedStore
    private let hasher: PasswordHasher
    private let rule: PasswordRule

    /// Works on a store whose schema is current; throws what the list of passwords cannot be read
    /// for.
    package init(
        _ store: MaintainedStore, resources: StoreResources,
        hasher: PasswordHasher = .argon2id()
    ) throws {
        self.store = store
        self.hasher = hasher
        rule = PasswordRule(common: try CommonPasswords(resources))
    }

    /// Returns the role of the account with an address; nil where there is none.
    package func role(of email: String) async throws -> Role? {
        _ = try await store.requireIdentity()
        return try await store.database.read { snapshot in
            try CustomerRepository().find(email: email, in: snapshot)?.customer.role
        }
    }

    /// Opens an administrator's account.
    ///
    /// Throws ``MaintenanceError/accountRefused(_:)`` with what is wrong with it.
    package func open(email: String, fullName: String, password: String) async throws {
        let request = RegisterRequest(email: email, fullName: fullName, password: password)
        if let refusal = refusal(of: request) { throw MaintenanceError.accountRefused(refusal) }
        let hash = try await hasher.hash(password)
        let time = store.environment.now()
        do {
            try await store.database.transaction { transaction in
                let customer = try CustomerRepository().insert(
                    request, passwordHash: hash, role: .admin, at: time, in: transaction)
                transaction.audit(
                    AuditEntry(
                        "account.open", by: .store, on: "customer:\(customer.id)",
                        details: ["role": Role.admin.rawValue]))
            }
        } catch DatabaseError.uniqueViolation(table: "customers", columns: ["email_key"]) {
            throw MaintenanceError.accountRefused("there is an account with this email")
        }
    }

    /// Makes an account that is there an administrator's; false where there is none.
    package func promote(email: String) async throws -> Bool {
        let time = store.environment.now()
        return try await store.database.transaction { transaction in
            let row = try transaction.first(
                """
                UPDATE customers SET role = 'admin', version = version + 1, updated_at = $2
                WHERE email_key = $1 RETURNING customer_id
                """,
                [EmailAddress.normalized(email), time])
            guard let id: CustomerID = try row?.get("customer_id") else { return false }
            transaction.audit(
                AuditEntry(
                    "account.role", by: .store, on: "customer:\(id)",
                    details: ["role": Role.admin.rawValue]))
            return true
        }
    }

    private func refusal(of request: RegisterRequest) -> String? {
        guard EmailAddress.isValid(request.email) else { return "the email is no address" }
        guard (1...200).contains(request.fullName.count) else {
            return "the name must be 1 to 200 characters"
        }
        guard (10...128).contains(request.password.count) else {
            return "the password must be 10 to 128 characters"
        }
        return rule.refusal(
            of: request.password, email: request.email, fullName: request.fullName
        ).map { "the password \($0)" }
    }
}
