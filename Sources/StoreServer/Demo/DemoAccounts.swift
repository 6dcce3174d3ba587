import ShopModel

/// The two accounts of a demo store, whose password is no secret.
enum DemoAccounts {
    private static let password = "watchshop-demo"

    /// Opens them where they are not there yet.
    static func seed(with accounts: AccountService) async throws {
        try await open("customer@watchshop.demo", name: "Demo Customer", .customer, accounts)
        try await open("admin@watchshop.demo", name: "Demo Admin", .admin, accounts)
    }

    private static func open(
        _ email: String, name: String, _ role: Role, _ accounts: AccountService
    ) async throws {
        let request = RegisterRequest(email: email, fullName: name, password: password)
        do {
            _ = try await accounts.open(request, role: role)
        } catch let problem as Problem where problem.kind == .emailTaken {
            return
        }
    }
}
