import ShopModel

extension Matrix {
    /// The routes of whoever orders.
    static let orders = [
        MatrixRow(.quote, .everyone), MatrixRow(.placeOrder, .visitors),
        MatrixRow(.myOrders, .customers), MatrixRow(.order, .customers, .order),
        MatrixRow(.orderEvents, .customers, .order), MatrixRow(.cancelOrder, .customers, .order),
    ]
}

extension MatrixObject {
    /// An unpaid order of the owner.
    static let order = owned { shop, people in
        [try await shop.order(shop.watch(), by: people.owner).id.description]
    }
}
