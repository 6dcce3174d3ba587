import HTTPTypes
import HummingbirdTesting
import ShopModel

@testable import StoreServer

extension TestShop {
    /// Opens the account of someone who manages the store and has just shown their password.
    func registerAdmin(_ email: String = "admin@example.com") async throws -> SessionAnswer {
        let session = try await register(email)
        try await database.execute(
            "UPDATE customers SET role = 'admin' WHERE customer_id = $1", [session.customer.id])
        try await People.reauthenticate(at: self)
        return session
    }

    /// Asks for accounts by a query, which is percent-encoded.
    func search(_ query: String, by admin: SessionAnswer) async throws -> Answer {
        Answer(
            try await client.executeRequest(
                uri: "\(Route.customers.path())?\(query)", method: .get,
                headers: [.authorization: "Bearer \(admin.token)"], body: nil))
    }

    /// Makes a token for a script.
    func makeToken(
        for scopes: Set<TokenScope>, days: Int = 30, by admin: SessionAnswer
    ) async throws -> ScriptTokenAnswer {
        try await send(
            .createScriptToken, token: admin.token,
            encoding: CreateTokenRequest(name: "nightly", scopes: scopes, expiresInDays: days)
        ).decode()
    }
}
