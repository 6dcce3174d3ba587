import CellPictures
import ShopClient
import ShopModel
import TerminalUI

extension EffectRunner {
    /// Does work on the way to a paid order.
    func perform(_ work: CheckoutWork) async {
        switch work {
        case .loadKept(let generation):
            post(.checkout(.keptLoaded(await keptCheckout(), generation)))
        case .saveDraft(let draft):
            await keep(draft)
        case .loadAddresses(let generation):
            let result = await ask { client async throws(ShopClientError) in
                try await client.accounts.addresses()
            }
            if let result { post(.checkout(.addressesLoaded(result, generation))) }
        case .addAddress(let address):
            await add(address)
        case .saveLastAddress(let address):
            await save(address)
        case .makeOrderID(let generation):
            post(.checkout(.orderIDMade(newOrderID(), generation)))
        case .quote(let request, let generation):
            await answer(\.orders.quote, request) { .checkout(.quoted($0, generation)) }
        case .placeOrder(let request, let generation):
            await place(request, generation)
        case .loadPayableOrder(let id, let generation):
            await answer(\.orders.order, id) { .checkout(.placed($0, generation)) }
        case .confirmPayment(let id, let method, let generation):
            await confirmPayment(id, method: method, generation)
        case .followPayment(let id, let generation):
            await followPayment(id, generation)
        case .openPaymentPage(let id, let isMailed, let generation):
            await openPage(of: id, isMailed: isMailed, generation)
        case .loadCards(let generation):
            let result = await ask { client async throws(ShopClientError) in
                try await client.payments.cards()
            }
            if let result { post(.checkout(.cardsLoaded(result, generation))) }
        }
    }

    /// How long to wait before a payment is asked about again: longer and longer, up to a limit.
    private static let followTimes: [Duration] = [
        .seconds(1), .seconds(1), .seconds(2), .seconds(2), .seconds(4), .seconds(5),
    ]

    /// Makes an id for an order, which is also its idempotency key.
    func newOrderID() -> ClientOrderID { .make() }

    /// Says where an order can be paid in a browser, with codes to scan.
    func openPage(of id: OrderID, isMailed: Bool, _ generation: Generation) async {
        let request = PaymentPageRequest(isMailed: isMailed ? true : nil)
        let answer = await ask { client async throws(ShopClientError) in
            try await client.payments.page(id, request)
        }
        guard let answer else { return }
        let result = answer.map { PaymentPage($0, codes: QRCode.codes(of: $0.url)) }
        post(.checkout(.pageOpened(result, isMailed: isMailed, generation)))
    }

    private func add(_ address: Address) async {
        let result = await ask { client async throws(ShopClientError) in
            try await client.accounts.addAddress(AddAddressRequest(address: address))
        }
        if case .failure(let failure) = result {
            post(.noticed(.bad("The address is not among yours: \(failure.words())")))
        }
    }

    /// Pays an order with a method of the provider.
    func confirmPayment(_ id: OrderID, method: String, _ generation: Generation) async {
        let request = ConfirmPaymentRequest(paymentMethod: method)
        let result = await ask { client async throws(ShopClientError) in
            try await client.payments.confirm(id, request)
        }
        if let result { post(.checkout(.paymentChanged(result, generation))) }
    }

    /// Asks how a payment stands until the order is paid or over; each new state, and each failure,
    /// is posted.
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
        case .failure(let failure): !failure.isWorthRetrying
        }
    }
}
