import ShopModel

/// Checks the passwords of people who are logged in.
///
/// Every method throws ``Problem`` for what the caller did wrong.
struct PasswordService: Sendable {
    private let database: any Database
    private let hasher: PasswordHasher

    init(database: any Database, hasher: PasswordHasher) {
        self.database = database
        self.hasher = hasher
    }

    /// Checks the password of an account; throws `credentials_refused`, which names the field.
    func check(_ password: String, of id: CustomerID, field: String) async throws {
        let stored = try await database.read { snapshot in
            try CustomerRepository().passwordHash(of: id, in: snapshot)
        }
        let matches = try await hasher.verify(password, stored ?? hasher.decoy)
        guard matches, stored != nil else {
            throw Problem(
                .credentialsRefused, detail: "The password is wrong.",
                errors: [FieldError(pointer: "#/\(field)", detail: "is not the password")])
        }
    }
}
