import LocalCache
import ShopClient
import ShopModel
import ShopSync
import Synchronization

extension EffectRunner {
    /// Does work on orders that wait on this machine.
    func perform(_ work: OutboxWork) async {
        guard let store = openStore else { return }
        do throws(CacheError) {
            switch work {
            case .accept(let id): try await accept(id, in: store)
            case .takeBack(let id): try await retract(id, intoCart: true, from: store)
            case .discard(let id): try await retract(id, intoCart: false, from: store)
            }
            try await announceWaiting(in: store)
        } catch {
            post(.noticed(.bad(failure(error).words())))
        }
    }

    /// Says which orders wait on this machine.
    func announceWaiting(in store: OpenStore) async throws(CacheError) {
        post(.waitingChanged(try await store.waitingOrders()))
    }

    // MARK: Placing

    /// Places an order: it is on this machine's disk before it is sent, and stays there until the
    /// store has said yes or no.
    func place(_ request: PlaceOrderRequest, _ generation: Generation) async {
        do throws(Failure) {
            let store = try await self.store()
            let message = try await place(request, at: store, generation)
            post(.checkout(message))
        } catch {
            note(error)
            post(.checkout(.placed(.failure(error), generation)))
        }
    }

    private func place(
        _ request: PlaceOrderRequest, at store: OpenStore, _ generation: Generation
    ) async throws(Failure) -> CheckoutPane.Message {
        guard let id = request.clientOrderID else { throw .notUnderstood }
        let taken = Mutex<Order?>(nil)
        let pause: SendingPause
        let state: OutboxState?
        do throws(CacheError) {
            try await store.enqueue(request, id)
            pause = try await store.sendWaiting { order in
                if order.clientOrderID == id { taken.withLock { $0 = order } }
            }
            state = try await store.shop.outbox.order(id)?.state
            try await announceWaiting(in: store)
        } catch {
            throw failure(error)
        }
        switch state {
        case .confirmed(let number):
            if let order = taken.withLock({ $0 }) { return .placed(.success(order), generation) }
            let answer = await ask { client async throws(ShopClientError) in
                try await client.orders.order(number)
            }
            return .placed(answer ?? .failure(.timedOut), generation)
        case .changed(let lines, let total):
            return try await refuse(
                id, as: .orderChanged(changes: lines, total: total), in: store, generation)
        case .refused(let problem):
            return try await refuse(id, as: .refused(problem), in: store, generation)
        case .queued, .sending, .outdated, nil:
            guard case .stopped(let error) = pause, let failure = Failure(error) else {
                return .queued(generation)
            }
            note(failure)
            guard failure == .notLoggedIn else { return .queued(generation) }
            return try await refuse(id, as: failure, in: store, generation)
        }
    }

    /// Gives back to the cart what the store has not taken while its shopper is there to see why.
    private func refuse(
        _ id: ClientOrderID, as failure: Failure, in store: OpenStore, _ generation: Generation
    ) async throws(Failure) -> CheckoutPane.Message {
        do throws(CacheError) {
            let person = try await store.person()
            guard try await store.shop.outbox.retract(id, person, true) != nil else {
                return .queued(generation)
            }
            try await announceWaiting(in: store)
        } catch {
            throw self.failure(error)
        }
        return .placed(.failure(failure), generation)
    }

    // MARK: Sending later

    /// Sends the orders that wait here, and says what came of it.
    func sendWaiting(to store: OpenStore) async throws(Failure) {
        do throws(CacheError) {
            let before = try await store.waitingOrders()
            guard before.contains(where: { $0.state.isUnsettled }) else { return }
            let pause = try await store.sendWaiting { order in
                self.post(.noticed(.good(OutboxWords.placed(order))))
            }
            let after = try await store.waitingOrders()
            if after != before { post(.waitingChanged(after)) }
            if case .stopped(let error) = pause { log.write("an order waits on: \(error)") }
        } catch {
            throw failure(error)
        }
    }

    // MARK: Deciding

    private func accept(_ id: ClientOrderID, in store: OpenStore) async throws(CacheError) {
        guard let old = try await store.shop.outbox.order(id),
            let order = old.accepted(as: newOrderID(), at: .now)
        else { return }
        _ = try await store.shop.outbox.replace(id, order)
    }

    private func retract(
        _ id: ClientOrderID, intoCart: Bool, from store: OpenStore
    ) async throws(CacheError) {
        let session = try await store.shop.session()
        let person = Person(session?.customer.id)
        guard let cart = try await store.shop.outbox.retract(id, person, intoCart) else {
            return post(.noticed(.bad(OutboxWords.cannotRetract)))
        }
        post(.personLoaded(session?.customer, cart))
    }
}

extension OutboxOrder {
    /// Returns the order that takes the place of this one when its shopper agrees to it now.
    fileprivate func accepted(as newID: ClientOrderID, at now: Timestamp) -> OutboxOrder? {
        switch state {
        case .outdated:
            return OutboxOrder(
                id: id, person: person, request: request, lines: lines, placedAt: now)
        case .changed(let changes, let total):
            guard let request = request.accepting(changes, total: total, as: newID) else {
                return nil
            }
            return OutboxOrder(
                id: newID, person: person, request: request, lines: request.lines(from: lines),
                placedAt: now)
        case .queued, .sending, .confirmed, .refused:
            return nil
        }
    }
}
