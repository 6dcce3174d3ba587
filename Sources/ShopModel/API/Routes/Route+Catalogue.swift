extension Route {
    /// What the catalogue can be narrowed by.
    private static let watchFilters = [
        "category", "brand", "collection", "search", "min_price", "max_price", "in_stock",
        "movement",
    ]
    /// All watches, a page of them, or those after a cursor.
    package static let watches = Route(
        .get, "/api/v1/watches", .anyone,
        query: watchFilters + ["sort", "page", "limit", "cursor"])
    /// The names of the brands.
    package static let watchBrands = Route(.get, "/api/v1/watches/brands", .anyone)
    /// The brands in numbers.
    package static let watchBrandSummaries = Route(
        .get, "/api/v1/watches/brands-summary", .anyone)
    /// What a choice of watches can be narrowed by.
    package static let watchFacets = Route(
        .get, "/api/v1/watches/facets", .anyone, query: watchFilters)
    /// One watch.
    package static let watch = Route(.get, "/api/v1/watches/:watch_id", .anyone)
    /// The picture of a watch.
    package static let watchImage = Route(
        .get, "/api/v1/watches/:watch_id/image", .anyone, query: ["v"])
    /// The watches that are like one.
    package static let recommendations = Route(
        .get, "/api/v1/watches/:watch_id/recommendations", .anyone, query: ["limit"])
    /// Asks for a mail when a watch can be bought again.
    package static let notifyOfStock = Route(
        .post, "/api/v1/watches/:watch_id/notify", .visitor, body: NotifyRequest.fields)
    /// The page on which whoever waits for a watch can stop waiting.
    package static let stockSubscription = Route(.get, "/p/notify/:removal_token", .anyone)
    /// Its button.
    package static let removeStockSubscription = Route(
        .post, "/p/notify/:removal_token", .anyone)
    /// What changed since a cursor.
    package static let changes = Route(
        .get, "/api/v1/sync/changes", .anyone, query: ["cursor", "limit"])

    /// The routes of the catalogue, which anyone may read.
    package static let catalogue = [
        watches, watchBrands, watchBrandSummaries, watchFacets, watch, watchImage, recommendations,
        notifyOfStock, stockSubscription, removeStockSubscription, changes,
    ]
}
