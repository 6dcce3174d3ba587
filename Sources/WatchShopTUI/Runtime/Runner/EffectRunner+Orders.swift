import LocalCache
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
            await answer(\.orders.cancel, id) { .orders(.answered(.cancelled($0, generation))) }
        case .changeAddress(let id, let address, let generation):
            let request = ShippingAddressRequest(destination: .address(address))
            let result = await ask { client async throws(ShopClientError) in
                try await client.orders.changeAddress(id, request)
            }
            if let result { post(.orders(.answered(.addressChanged(result, generation)))) }
        case .giveBack(let id, let request, let generation):
            let result = await ask { client async throws(ShopClientError) in
                try await client.orders.requestReturn(id, request)
            }
            if let result { post(.orders(.answered(.returnNoted(result, generation)))) }
        case .handleReceipt(let id, let way, let generation):
            guard let result = await handleReceipt(of: id, way) else { return }
            post(.orders(.answered(.receipt(result, generation))))
        case .loadWatches(let order, let generation):
            let result = await watches(order.lines.map(\.watchID))
            post(.orders(.answered(.watches(result, of: order, generation))))
        case .mailCode(let request, let generation):
            guard let failure = await outcome(\.orders.lookUp, request) else { return }
            post(.orders(.answered(.codeMailed(failure, generation))))
        case .open(let request, let generation):
            guard let failure = await outcome(\.orders.open, request) else { return }
            post(.orders(.answered(.opened(request.orderID, failure, generation))))
        }
    }

    // MARK: Reading

    /// How many of a guest's orders are asked for, one by one.
    private static let mostGuestOrders = 20

    /// Reads the orders of the person, newest first: first what is kept here, then the store's.
    private func loadOrders(_ generation: Generation) async {
        await tellKeptOrders(generation)
        let person = await ordersOwner()
        let result =
            switch person {
            case .guest?: await guestOrders()
            case .customer?, nil:
                await ask { client async throws(ShopClientError) in try await client.orders.mine() }
            }
        guard let result else { return }
        if case .success(let orders) = result, let person {
            await keep(KeptOrders(orders: orders, asOf: .now), of: person)
        }
        post(.orders(.answered(.orders(result, generation))))
    }

    private func ordersOwner() async -> Person? {
        do {
            return try await openStore?.person()
        } catch {
            log.write("who is logged in cannot be read: \(error)")
            return nil
        }
    }

    private func tellKeptOrders(_ generation: Generation) async {
        do {
            guard let kept = try await openStore?.keptOrders() else { return }
            post(.orders(.answered(.kept(kept, generation))))
        } catch {
            log.write("the kept orders cannot be read: \(error)")
        }
    }

    private func keep(_ orders: KeptOrders, of person: Person) async {
        do {
            try await openStore?.keep(orders, of: person)
        } catch {
            log.write("the orders cannot be kept: \(error)")
        }
    }

    /// Reads the orders that were placed or opened here without an account; one whose token has
    /// ended, or that is gone, is left out.
    private func guestOrders() async -> Result<[Order], Failure>? {
        guard let store = openStore else { return .success([]) }
        do throws(CacheError) {
            var orders: [Order] = []
            for id in try await store.shop.guestOrders().prefix(Self.mostGuestOrders) {
                let result = await ask { client async throws(ShopClientError) in
                    try await client.orders.order(id)
                }
                switch result {
                case nil: return nil
                case .success(let order): orders.append(order)
                case .failure(.notLoggedIn), .failure(.refused): continue
                case .failure(let failure): return .failure(failure)
                }
            }
            return .success(orders)
        } catch {
            return .failure(failure(error))
        }
    }

    /// Reads an order and its history.
    private func loadOrder(_ id: OrderID, _ generation: Generation) async {
        let result = await ask { client async throws(ShopClientError) in
            OrderDetails(
                order: try await client.orders.order(id), events: try await client.orders.events(id)
            )
        }
        if let result { post(.orders(.answered(.order(result, generation)))) }
    }

    // MARK: Receipts

    private func handleReceipt(
        of id: OrderID, _ way: ReceiptWay
    ) async -> Result<ReceiptOutcome, Failure>? {
        if way == .mail {
            return await ask { client async throws(ShopClientError) in
                try await client.orders.mailReceipt(id)
                return .mailed
            }
        }
        let answer = await ask { client async throws(ShopClientError) in
            try await client.orders.receipt(id)
        }
        switch answer {
        case nil: return nil
        case .failure(let failure): return .failure(failure)
        case .success(let text):
            if way == .print {
                let command = receipts.printCommand.joined(separator: " ")
                let isPrinted = await receipts.sendToPrinter(text)
                return .success(isPrinted ? .printed : .notPrinted(command: command))
            }
            do throws(CacheError) {
                return .success(.saved(path: try receipts.save(text, of: id)))
            } catch {
                return .failure(failure(error))
            }
        }
    }
}
