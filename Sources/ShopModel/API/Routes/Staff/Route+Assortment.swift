extension Route {
    /// Adds a watch to the catalogue.
    package static let createWatch = Route(
        .post, "/api/v1/admin/watches", .admin, body: WatchRequest.creationFields,
        scope: .catalogueWrite)
    /// Changes facts of a watch.
    package static let updateWatch = Route(
        .put, "/api/v1/admin/watches/:watch_id", .admin, body: WatchRequest.changeFields,
        scope: .catalogueWrite)
    /// Takes a watch out of the catalogue; its orders keep it.
    package static let removeWatch = Route(
        .delete, "/api/v1/admin/watches/:watch_id", .admin, scope: .catalogueWrite)
    /// Puts a picture, a PNG, in the place of the one that a watch has.
    package static let uploadWatchImage = Route(
        .put, "/api/v1/admin/watches/:watch_id/image", .admin, scope: .catalogueWrite)
    /// Moves a watch to another place of the store's order.
    package static let orderWatches = Route(
        .put, "/api/v1/admin/watches/order", .admin, body: WatchOrderRequest.fields,
        scope: .catalogueWrite)
    /// Takes prices, stock and places from a table, or tries it.
    package static let importWatches = Route(
        .post, "/api/v1/admin/watches/import", .admin, query: ["dry_run"],
        scope: .catalogueWrite)

    /// The routes of whoever looks after the catalogue.
    package static let assortment = [
        createWatch, updateWatch, removeWatch, uploadWatchImage, orderWatches, importWatches,
    ]
}
