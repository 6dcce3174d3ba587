import ShopModel

@testable import StoreServer

/// One of each kind of sender, with their tokens.
struct People: Sendable {
    /// Whoever owns what a test is about.
    let owner: SessionAnswer
    /// Whoever manages the store.
    let admin: SessionAnswer
    private let tokens: [Sender: String]

    /// Opens all the accounts at a shop.
    init(at shop: TestShop) async throws {
        let expired = try await shop.register("old@example.com")
        shop.clock.advance(bySeconds: 900)
        owner = try await shop.register("ada@example.com")
        let other = try await shop.register("eve@example.com")
        let staff = try await shop.register("staff@example.com")
        admin = try await shop.register("admin@example.com")
        let revoked = try await shop.register("gone@example.com")
        let disabled = try await shop.register("barred@example.com")
        _ = try await shop.send(.logout, token: revoked.token)
        for (session, role) in [(staff, Role.staff), (admin, .admin)] {
            try await shop.database.execute(
                "UPDATE customers SET role = $2 WHERE customer_id = $1",
                [session.customer.id, role])
        }
        try await shop.database.execute(
            "UPDATE customers SET disabled_at = 1 WHERE customer_id = $1", [disabled.customer.id])
        tokens = [
            .owner: owner.token, .other: other.token, .staff: staff.token, .admin: admin.token,
            .expired: expired.token, .revoked: revoked.token, .forged: owner.token + "x",
            .disabled: disabled.token,
        ]
    }

    /// The token that a sender sends; nil for nobody.
    func token(of sender: Sender) -> String? { tokens[sender] }

    /// Has everyone show their password again.
    static func reauthenticate(at shop: TestShop) async throws {
        try await shop.database.execute(
            "UPDATE sessions SET reauthenticated_at = $1", [shop.clock.now()])
    }
}
