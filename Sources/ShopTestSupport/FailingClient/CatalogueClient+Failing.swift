package import ShopClient

extension CatalogueClient {
    /// A part whose every call is an issue of the test that makes it.
    package static var failing: CatalogueClient {
        CatalogueClient(
            watches: { () async throws(ShopClientError) in throw unexpected("catalogue.watches") },
            watch: { _ async throws(ShopClientError) in throw unexpected("catalogue.watch") },
            image: { _, _ async throws(ShopClientError) in throw unexpected("catalogue.image") },
            recommendations: { _, _ async throws(ShopClientError) in
                throw unexpected("catalogue.recommendations")
            },
            notifyOfStock: { _, _ async throws(ShopClientError) in
                throw unexpected("catalogue.notifyOfStock")
            })
    }
}
