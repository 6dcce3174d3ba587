import ShopClient

extension DeskClient {
    /// The part whose every call is an issue of the test that makes it.
    static var failing: DeskClient {
        DeskClient(
            watch: { _ async throws(ShopClientError) in throw unexpected("desk.watch") },
            updateWatch: { _, _ async throws(ShopClientError) in
                throw unexpected("desk.updateWatch")
            },
            setStock: { _, _ async throws(ShopClientError) in throw unexpected("desk.setStock") })
    }
}
