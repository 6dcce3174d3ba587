import Hummingbird
import ShopModel

@testable import StoreServer

/// Knows no accounts: nobody is ever logged in.
struct NobodyAuthenticator: Authenticator {
    func principal(of request: Request) async throws -> Principal {
        throw Problem(.notAuthenticated, detail: "Log in first.")
    }

    func openedOrder(by request: Request) -> OrderID? { nil }
}
