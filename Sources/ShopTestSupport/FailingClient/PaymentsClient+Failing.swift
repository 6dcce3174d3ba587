package import ShopClient

extension PaymentsClient {
    /// A part whose every call is an issue of the test that makes it.
    package static var failing: PaymentsClient {
        PaymentsClient(
            confirm: { _, _ async throws(ShopClientError) in throw unexpected("payments.confirm") },
            state: { _ async throws(ShopClientError) in throw unexpected("payments.state") },
            page: { _, _ async throws(ShopClientError) in throw unexpected("payments.page") },
            cards: { () async throws(ShopClientError) in throw unexpected("payments.cards") })
    }
}
