import FoundationEssentials
import ShopClient
import ShopModel

extension EffectRunner {
    /// How long to wait before a payment is asked about again: longer and longer, up to a limit.
    private static let followTimes: [Duration] = [
        .seconds(1), .seconds(1), .seconds(2), .seconds(2), .seconds(4), .seconds(5),
    ]

    /// Makes an id for an order, which is also its idempotency key.
    func newOrderID() -> ClientOrderID {
        var generator = SystemRandomNumberGenerator()
        return ClientOrderID(.version7(at: .now, using: &generator))
    }

    /// Pays an order with a method of the provider.
    func confirmPayment(_ id: OrderID, method: String, _ generation: Generation) async {
        let request = ConfirmPaymentRequest(paymentMethod: method)
        let result = await ask { client async throws(ShopClientError) in
            try await client.confirmPayment(id, request)
        }
        if let result { post(.checkout(.paymentChanged(result, generation))) }
    }

    /// Asks how a payment stands until it has ended; each new state, and each failure, is posted.
    func followPayment(_ id: OrderID, _ generation: Generation) async {
        var last: Result<PaymentState, Failure>?
        var times = Self.followTimes[...]
        while !Task.isCancelled {
            let answer = await ask { client async throws(ShopClientError) in
                try await client.payment(id)
            }
            guard let result = answer else { return }
            if result != last { post(.checkout(.paymentChanged(result, generation))) }
            if Self.isFinal(result) { return }
            last = result
            do {
                try await Task.sleep(for: times.first ?? .seconds(5))
            } catch {
                return
            }
            times = times.dropFirst()
        }
    }

    private static func isFinal(_ result: Result<PaymentState, Failure>) -> Bool {
        switch result {
        case .success(let state):
            state.orderStatus != .pending
                || [.succeeded, .failed, .cancelled].contains(state.status)
        case .failure(let failure): !failure.isWorthRetrying
        }
    }

    /// Reads the orders of the person, newest first.
    func loadOrders(_ generation: Generation) async {
        let result = await ask { client async throws(ShopClientError) in
            try await client.myOrders()
        }
        if let result { post(.orders(.ordersLoaded(result, generation))) }
    }

    /// Reads an order and its history.
    func loadOrder(_ id: OrderID, _ generation: Generation) async {
        let result = await ask { client async throws(ShopClientError) in
            OrderDetails(
                order: try await client.order(id), events: try await client.orderEvents(id))
        }
        if let result { post(.orders(.orderLoaded(result, generation))) }
    }
}
