import ShopModel

extension RouteAnswer {
    /// The answers of the catalogue.
    static let catalogue: [Route: RouteAnswer] = [
        .watches: .json("Lists watches", [Watch].self, WatchPage.self, WatchWindow.self),
        .watchBrands: .json("Lists the names of the brands", [String].self),
        .watchBrandSummaries: .json("Lists the brands with numbers", [BrandSummary].self),
        .watchFacets: .json("Tells what a choice can be narrowed by", WatchFacets.self),
        .recommendations: .json("Lists watches like one, with the reason", Recommendations.self),
        .watch: .json("Shows a watch", Watch.self),
        .watchImage: .media("Shows the picture of a watch", "image/png"),
        .notifyOfStock: .json(
            "Promises a mail when a watch can be bought again", SubscriptionAnswer.self, status: 202
        ),
        .stockSubscription: .media("The page on which one can stop waiting", "text/html"),
        .removeStockSubscription: .media("The page after one has stopped waiting", "text/html"),
        .changes: .json("Tells what changed since a cursor", ChangesPage.self),
        .eventStream: .media("Tells of what changes, while it does", "text/event-stream"),
    ]
}
