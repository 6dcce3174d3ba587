import ShopModel

extension Matrix {
    /// The routes of whoever looks after the catalogue.
    static let assortment = [
        MatrixRow(.createWatch, .admins, scope: .catalogueWrite),
        MatrixRow(.updateWatch, .admins, .watch, scope: .catalogueWrite),
        MatrixRow(.removeWatch, .admins, .watch, scope: .catalogueWrite),
        MatrixRow(.uploadWatchImage, .admins, .watch, scope: .catalogueWrite),
        MatrixRow(.orderWatches, .admins, scope: .catalogueWrite),
        MatrixRow(.importWatches, .admins, scope: .catalogueWrite),
    ]
}
