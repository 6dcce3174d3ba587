import ShopModel

/// The accounts of a demo store that can be logged in with, whose password is no secret.
struct DemoAccounts: Sendable {
    private static let password = "watchshop-demo"

    /// Somebody who buys.
    let customer: CustomerID
    /// Somebody who ships.
    let staff: CustomerID
    /// Somebody who manages the store.
    let admin: CustomerID

    /// Opens them where they are not there yet.
    static func seed(
        with accounts: AccountService, in database: any Database
    ) async throws -> DemoAccounts {
        func id(_ name: String, _ fullName: String, _ role: Role) async throws -> CustomerID {
            let email = "\(name)@watchshop.demo"
            let request = RegisterRequest(email: email, fullName: fullName, password: password)
            do {
                return try await accounts.open(request, role: role).id
            } catch let problem as Problem where problem.kind == .emailTaken {
                let known = try await database.read {
                    try CustomerRepository().find(email: email, in: $0)
                }
                guard let known else { throw problem }
                return known.customer.id
            }
        }
        return DemoAccounts(
            customer: try await id("customer", "Demo Customer", .customer),
            staff: try await id("staff", "Demo Staff", .staff),
            admin: try await id("admin", "Demo Admin", .admin))
    }
}
