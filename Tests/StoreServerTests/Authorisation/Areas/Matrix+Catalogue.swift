import ShopModel

extension Matrix {
    /// The routes of the catalogue.
    static let catalogue = [
        MatrixRow(.watches, .everyone), MatrixRow(.watch, .everyone, .watch),
        MatrixRow(.watchImage, .everyone, .watch), MatrixRow(.changes, .everyone),
    ]
}

extension MatrixObject {
    /// A watch of the catalogue.
    static let watch = shared(missing: missingUUIDs) { shop, _ in
        [try await shop.watch().id.description]
    }
}
