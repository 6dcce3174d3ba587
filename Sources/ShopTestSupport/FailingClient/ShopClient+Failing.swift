package import ShopClient
import Testing

extension ShopClient {
    /// A client whose every call is an issue of the test that makes it: a test sets the functions
    /// that it expects to be called.
    package static var failing: ShopClient {
        ShopClient(
            health: { () async throws(ShopClientError) in throw unexpected("health") },
            changes: { _, _ async throws(ShopClientError) in throw unexpected("changes") },
            catalogue: .failing, accounts: .failing, orders: .failing, payments: .failing,
            desk: .failing)
    }
}

/// Records a call that the test did not expect, and returns what it throws.
func unexpected(_ function: String) -> ShopClientError {
    Issue.record("ShopClient.\(function) is called, which the test did not expect")
    return .cancelled
}
