import ShopModel

extension RouteAnswer {
    /// The answers to whoever looks after the catalogue and the stock.
    static let stock: [Route: RouteAnswer] = [
        .adminWatches: .json(
            "Lists watches as staff see them", [AdminWatch].self, AdminWatchPage.self,
            or: "text/csv"),
        .adminWatch: .json("Shows a watch as staff see it", AdminWatch.self),
        .setStock: .json("Sets how many are on hand", AdminWatch.self),
        .adjustStock: .json("Adds pieces or takes them away", AdminWatch.self),
        .deliveries: .json("Books a delivery", Delivery.self, status: 201)
            .or(.json("Shows the delivery that was booked before", Delivery.self))
            .accepting("text/csv"),
        .stockMovements: .json(
            "Shows the stock's ledger", StockMovementPage.self, or: "text/csv"),
        .createWatch: .json("Adds a watch to the catalogue", AdminWatch.self, status: 201),
        .updateWatch: .json("Changes facts of a watch", AdminWatch.self),
        .removeWatch: .empty("Takes a watch out of the catalogue"),
        .uploadWatchImage: .json("Puts a picture in place", AdminWatch.self)
            .accepting("image/png"),
        .orderWatches: .json("Moves a watch to another place", AdminWatch.self),
        .importWatches: .json(
            "Takes prices, stock and places from a table, or tries it", ImportReport.self
        ).accepting("text/csv"),
    ]
}
