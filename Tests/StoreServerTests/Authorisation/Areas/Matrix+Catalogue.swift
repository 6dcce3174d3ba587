import ShopModel

@testable import StoreServer

extension Matrix {
    /// The routes of the catalogue.
    static let catalogue = [
        MatrixRow(.watches, .everyone), MatrixRow(.watch, .everyone, .watch),
        MatrixRow(.watchImage, .everyone, .watch), MatrixRow(.changes, .everyone),
        MatrixRow(.watchBrands, .everyone), MatrixRow(.watchBrandSummaries, .everyone),
        MatrixRow(.watchFacets, .everyone), MatrixRow(.recommendations, .everyone, .watch),
        MatrixRow(
            .notifyOfStock, .visitors, .soldOutWatch, body: #"{"email":"ada@example.com"}"#),
        MatrixRow(.stockSubscription, .everyone, .subscription),
        MatrixRow(.removeStockSubscription, .everyone, .subscription),
    ]
}

extension MatrixObject {
    /// A watch of the catalogue.
    static let watch = shared(missing: missingUUIDs) { shop, _ in
        [try await shop.watch().id.description]
    }
}

extension MatrixObject {
    /// A watch of which there is none.
    static let soldOutWatch = shared(missing: missingUUIDs) { shop, _ in
        let watch = try await shop.watch()
        try await shop.setStock(of: watch, to: 0)
        return [watch.id.description]
    }

    /// Somebody who waits for a watch, by their token.
    static let subscription = shared { shop, _ in
        let watch = try await shop.watch()
        let token = String(repeating: "0a", count: 16)
        try await shop.database.transaction { transaction in
            try SubscriptionRepository().insert(
                watch.id, email: "ada@example.com", customer: nil, token: token,
                at: shop.clock.now(), in: transaction)
        }
        return [token]
    }
}
