import LocalCache
import ShopClient
import ShopModel
import ShopSync

extension OpenStore {
    /// Sends the orders that wait here for whoever is logged in.
    ///
    /// - Parameter placed: Is told each order that the store has taken.
    func sendWaiting(
        placed: @escaping @Sendable (Order) -> Void
    ) async throws(CacheError) -> SendingPause {
        let sender = OrderSender(
            outbox: shop.outbox,
            place: { request, person in
                let result = await place(request, as: person)
                if case .success(let order) = result { placed(order) }
                return result
            },
            now: { .now }, jitter: { Double.random(in: 0..<1) })
        return try await sender.sendAll(of: try await person())
    }

    /// Sends an order, unless somebody else is logged in than who placed it.
    private func place(
        _ request: PlaceOrderRequest, as person: Person
    ) async -> Result<Order, ShopClientError> {
        do throws(CacheError) {
            guard try await self.person() == person else { return .failure(.notLoggedIn) }
        } catch {
            return .failure(.sessionNotKept(reason: "\(error)"))
        }
        do throws(ShopClientError) {
            return .success(try await client.orders.place(request))
        } catch {
            return .failure(error)
        }
    }

    /// Reads the orders that wait here for whoever is logged in, oldest first.
    func waitingOrders() async throws(CacheError) -> [WaitingOrder] {
        try await shop.outbox.orders(try await person()).map(WaitingOrder.init)
    }

    /// Puts an order into the outbox, and takes what is in it out of the cart.
    func enqueue(_ request: PlaceOrderRequest, _ id: ClientOrderID) async throws(CacheError) {
        let person = try await person()
        let lines = request.lines(from: try await shop.cart(person).lines)
        _ = try await shop.outbox.place(
            OutboxOrder(id: id, person: person, request: request, lines: lines, placedAt: .now))
    }
}

extension WaitingOrder {
    /// Shows an order of the outbox.
    fileprivate init(_ order: OutboxOrder) {
        self.init(
            id: order.id, lines: order.lines, total: order.request.shownTotal,
            placedAt: order.placedAt, state: order.state, isRetractable: order.isRetractable)
    }
}

extension PlaceOrderRequest {
    /// The total that the shopper was shown, where it was said and is an amount.
    fileprivate var shownTotal: Money? {
        guard let expectedTotal, let currency else { return nil }
        do {
            return try expectedTotal.money(in: try Currency(code: currency))
        } catch {
            return nil
        }
    }
}
