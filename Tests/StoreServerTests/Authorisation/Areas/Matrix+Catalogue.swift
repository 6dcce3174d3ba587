import ShopModel

extension Matrix {
    /// The routes of the catalogue.
    static let catalogue = [
        MatrixRow(.watches, .everyone), MatrixRow(.watch, .everyone, .watch),
        MatrixRow(.watchImage, .everyone, .watch), MatrixRow(.changes, .everyone),
        MatrixRow(.watchBrands, .everyone), MatrixRow(.watchBrandSummaries, .everyone),
        MatrixRow(.watchFacets, .everyone), MatrixRow(.recommendations, .everyone, .watch),
    ]
}

extension MatrixObject {
    /// A watch of the catalogue.
    static let watch = shared(missing: missingUUIDs) { shop, _ in
        [try await shop.watch().id.description]
    }
}
