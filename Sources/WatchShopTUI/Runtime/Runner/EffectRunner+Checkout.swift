import ShopClient
import ShopModel

extension EffectRunner {
    /// Does work on the way to a paid order.
    func perform(_ work: CheckoutWork) async {
        switch work {
        case .loadLastAddress(let generation):
            post(.checkout(.addressLoaded(await lastAddress(), generation)))
        case .saveLastAddress(let address):
            await save(address)
        case .makeOrderID(let generation):
            post(.checkout(.orderIDMade(newOrderID(), generation)))
        case .quote(let request, let generation):
            await answer(\.orders.quote, request) { .checkout(.quoted($0, generation)) }
        case .placeOrder(let request, let generation):
            await answer(\.orders.place, request) { .checkout(.placed($0, generation)) }
        case .loadPayableOrder(let id, let generation):
            await answer(\.orders.order, id) { .checkout(.placed($0, generation)) }
        case .confirmPayment(let id, let method, let generation):
            await confirmPayment(id, method: method, generation)
        case .followPayment(let id, let generation):
            await followPayment(id, generation)
        }
    }

    /// How long to wait before a payment is asked about again: longer and longer, up to a limit.
    private static let followTimes: [Duration] = [
        .seconds(1), .seconds(1), .seconds(2), .seconds(2), .seconds(4), .seconds(5),
    ]

    /// Makes an id for an order, which is also its idempotency key.
    func newOrderID() -> ClientOrderID { .make() }

    /// Pays an order with a method of the provider.
    func confirmPayment(_ id: OrderID, method: String, _ generation: Generation) async {
        let request = ConfirmPaymentRequest(paymentMethod: method)
        let result = await ask { client async throws(ShopClientError) in
            try await client.payments.confirm(id, request)
        }
        if let result { post(.checkout(.paymentChanged(result, generation))) }
    }

    /// Asks how a payment stands until it has ended; each new state, and each failure, is posted.
    func followPayment(_ id: OrderID, _ generation: Generation) async {
        var last: Result<PaymentState, Failure>?
        var times = Self.followTimes[...]
        while !Task.isCancelled {
            let answer = await ask { client async throws(ShopClientError) in
                try await client.payments.state(id)
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
}
