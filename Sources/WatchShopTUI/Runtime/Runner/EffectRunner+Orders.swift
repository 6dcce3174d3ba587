import ShopClient
import ShopModel

extension EffectRunner {
    /// Does work on orders that are placed.
    func perform(_ work: OrdersWork) async {
        switch work {
        case .loadAll(let generation):
            await loadOrders(generation)
        case .load(let id, let generation):
            await loadOrder(id, generation)
        case .cancel(let id, let generation):
            await answer(\.orders.cancel, id) { .orders(.orderCancelled($0, generation)) }
        }
    }

    /// Reads the orders of the person, newest first.
    func loadOrders(_ generation: Generation) async {
        let result = await ask { client async throws(ShopClientError) in
            try await client.orders.mine()
        }
        if let result { post(.orders(.ordersLoaded(result, generation))) }
    }

    /// Reads an order and its history.
    func loadOrder(_ id: OrderID, _ generation: Generation) async {
        let result = await ask { client async throws(ShopClientError) in
            OrderDetails(
                order: try await client.orders.order(id), events: try await client.orders.events(id)
            )
        }
        if let result { post(.orders(.orderLoaded(result, generation))) }
    }
}
