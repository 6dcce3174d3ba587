extension Route {
    /// All watches, or a page of them.
    package static let watches = Route(
        .get, "/api/v1/watches", .anyone, query: ["page", "limit"])
    /// One watch.
    package static let watch = Route(.get, "/api/v1/watches/:watch_id", .anyone)
    /// The picture of a watch.
    package static let watchImage = Route(.get, "/api/v1/watches/:watch_id/image", .anyone)
    /// What changed since a cursor.
    package static let changes = Route(
        .get, "/api/v1/sync/changes", .anyone, query: ["cursor", "limit"])

    /// The routes of the catalogue, which anyone may read.
    package static let catalogue = [watches, watch, watchImage, changes]
}
