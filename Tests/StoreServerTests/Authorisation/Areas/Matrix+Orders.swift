import ShopModel

@testable import StoreServer

extension Matrix {
    /// The routes of whoever orders.
    static let orders: [MatrixRow] = [
        MatrixRow(.shippingMethods, .everyone), MatrixRow(.quote, .everyone),
        MatrixRow(.placeOrder, .visitors), MatrixRow(.myOrders, .customers),
        MatrixRow(.myChanges, .customers), MatrixRow(.order, .customers, .order),
        MatrixRow(.orderEvents, .customers, .order), MatrixRow(.cancelOrder, .customers, .order),
        MatrixRow(
            .changeAddress, .customers, .order, body: #"{"shipping_address":"Quai 1, Genève"}"#),
        MatrixRow(.receipt, .customers, .order), MatrixRow(.mailReceipt, .customers, .order),
        MatrixRow(
            .requestReturn, .customers, .order,
            body: """
                {"lines":[{"watch_id":"0190b5a0-0000-7000-8000-000000000000","quantity":1}],
                "reason":"too small"}
                """),
        MatrixRow(
            .lookUpOrder, .everyone, body: #"{"order_id":999999,"email":"ada@example.com"}"#),
        MatrixRow(.openOrder, .everyone, body: #"{"order_id":999999,"code":"ABCD-EFGH"}"#),
    ]

    /// The routes of the account's cart.
    static let carts: [MatrixRow] = [
        MatrixRow(.cart, .customers), MatrixRow(.clearCart, .customers),
        MatrixRow(.setCartItem, .customers, .watch, body: #"{"quantity":1}"#),
        MatrixRow(.removeCartItem, .customers, .cartItem),
        MatrixRow(.mergeCart, .customers, body: #"{"items":[]}"#),
    ]

    /// The routes of whoever looks after the orders.
    static let staffOrdering: [MatrixRow] = [
        MatrixRow(.staffOrders, .staff, scope: .ordersRead),
        MatrixRow(.staffOrder, .staff, .anyOrder, scope: .ordersRead),
        MatrixRow(
            .setOrderStatus, .staff, .anyOrder, body: #"{"status":"cancelled"}"#,
            scope: .ordersWrite),
        MatrixRow(
            .setOrderStatuses, .staff, body: #"{"status":"cancelled","order_ids":[999999]}"#,
            scope: .ordersWrite),
        MatrixRow(
            .addOrderNote, .staff, .anyOrder, body: #"{"text":"called"}"#, scope: .ordersWrite),
        MatrixRow(
            .decideReturn, .admins, .orderReturn, body: #"{"approve":false}"#,
            asksForPassword: true),
        MatrixRow(.packingSlip, .staff, .anyOrder, scope: .ordersRead),
    ]
}

extension MatrixObject {
    /// An unpaid order of the owner.
    static let order = owned { shop, people in
        [try await shop.order(shop.watch(), by: people.owner).id.description]
    }

    /// An order, as whoever works at the store may see it.
    static let anyOrder = shared { shop, people in
        [try await shop.order(shop.watch(), by: people.owner).id.description]
    }

    /// A watch in the owner's cart.
    static let cartItem = owned(missing: missingUUIDs) { shop, people in
        let watch = try await shop.watch()
        _ = try await shop.put(1, of: watch, by: people.owner)
        return [watch.id.description]
    }

    /// A return that the owner has asked for.
    static let orderReturn = shared(
        missing: missingNumbers.map { ["1"] + $0 } + [["999999", "1"], ["x", "1"]]
    ) { shop, people in
        let watch = try await shop.watch()
        let order = try await shop.order(watch, by: people.owner)
        try await shop.pay(order)
        try await shop.database.execute(
            "UPDATE orders SET status = 'delivered', delivered_at = $1", [shop.clock.now()])
        let wanted: OrderReturn = try await shop.requestReturn(
            [WatchQuantity(watchID: watch.id, quantity: 1)], of: order, by: people.owner
        ).decode()
        return [order.id.description, wanted.id.description]
    }
}
