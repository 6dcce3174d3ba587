import ShopModel

extension RouteAnswer {
    /// The answers to whoever orders.
    static let orders: [Route: RouteAnswer] = [
        .quote: .json("Tells what an order would cost", Quote.self),
        .placeOrder: .json("Places an order", Order.self, status: 201),
        .myOrders: .json("Lists one's own orders", [Order].self),
        .order: .json("Shows an order", Order.self),
        .orderEvents: .json("Shows the history of an order", [OrderEvent].self),
        .cancelOrder: .json("Calls an order off", Order.self),
        .shippingMethods: .json("Lists the ways to send an order", [ShippingMethod].self),
        .myChanges: .json("Tells what changed of one's own since a cursor", ChangesPage.self),
        .changeAddress: .json("Changes where an order goes", Order.self),
        .receipt: .media("Shows the receipt of a paid order", "text/plain", "text/html"),
        .mailReceipt: .empty("Mails the receipt again", status: 202),
        .requestReturn: .json("Asks to give watches back", OrderReturn.self, status: 201),
        .lookUpOrder: .empty("Mails the code that opens a guest's order", status: 202),
        .openOrder: .json("Exchanges the code for the order's token", OrderTokenAnswer.self),
    ]
}
