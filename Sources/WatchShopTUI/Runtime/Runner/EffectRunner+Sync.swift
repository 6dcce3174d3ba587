import LocalCache
import ShopModel
import ShopSync

extension EffectRunner {
    /// How long the catalogue stays as it is before the store is asked for news.
    private static let refreshTime = Duration.seconds(60)
    /// How long to wait before a store that did not answer is tried again.
    private static let probeTime = Duration.seconds(5)
    /// How long to wait while orders wait to be sent.
    private static let sendingTime = Duration.seconds(2)

    /// Keeps the mirror up to date until it is stopped, and says how it stands with the store.
    func keepSynchronized() async {
        while !Task.isCancelled {
            let isOnline = await synchronize()
            let pause = isOnline ? Self.refreshTime : Self.probeTime
            do {
                try await Task.sleep(for: await hasUnsent() ? Self.sendingTime : pause)
            } catch {
                return
            }
        }
    }

    /// Brings the mirror up to date once; returns whether the store answered.
    private func synchronize() async -> Bool {
        do throws(Failure) {
            let before = openStore
            let store = try await connect()
            if before?.id != store.id { await announce(store) }
            try await sendWaiting(to: store)
            try await pull(store)
            post(.connectionChanged(.online))
            if let facts = await facts(of: store) { post(.catalogueChanged(facts)) }
            return true
        } catch {
            log.write("no news from the store: \(error)")
            tell(error)
            return false
        }
    }

    /// Tells why there are no news: this machine's files are no matter of the connection, and are
    /// written only once the store has answered.
    private func tell(_ failure: Failure) {
        guard case .disk = failure else { return post(.connectionChanged(.offline)) }
        guard openStore != nil else { return post(.storeUnusable(failure)) }
        post(.connectionChanged(.online))
        post(.noticed(.bad(failure.words())))
    }

    private func hasUnsent() async -> Bool {
        do throws(CacheError) {
            return try await openStore?.waitingOrders().contains { $0.state.isUnsettled } ?? false
        } catch {
            _ = failure(error)
            return false
        }
    }

    private func pull(_ store: OpenStore) async throws(Failure) {
        do throws(SyncError) {
            try await store.pull { progress in
                guard !progress.isComplete || progress.applied > 0 else { return }
                self.post(.connectionChanged(.syncing(received: progress.applied)))
            }
        } catch {
            throw Failure(error) ?? .offline
        }
    }

    /// Says what is known of a store that was just opened: catalogue, person and cart.
    func announce(_ store: OpenStore) async {
        if let facts = await facts(of: store) { post(.catalogueChanged(facts)) }
        do throws(CacheError) {
            let customer = try await store.shop.session()?.customer
            let cart = try await store.shop.cart(Person(customer?.id))
            post(.personLoaded(customer, cart))
            try await announceSaved(of: Person(customer?.id), in: store)
            try await announceWaiting(in: store)
        } catch {
            post(.storeUnusable(failure(error)))
        }
    }

    private func facts(of store: OpenStore) async -> CatalogueFacts? {
        do throws(CacheError) {
            let state = try await store.catalogue.state()
            return CatalogueFacts(state)
        } catch {
            post(.storeUnusable(failure(error)))
            return nil
        }
    }
}

extension CatalogueFacts {
    /// Reads the facts off the mirror's state.
    init(_ state: CatalogueState) {
        self.init(count: state.count, pricesAsOf: state.pricesAsOf, settings: state.settings)
    }
}

extension Person {
    /// The person with a customer's id; nil is whoever shops without having logged in.
    init(_ id: CustomerID?) {
        self = id.map(Person.customer) ?? .guest
    }
}
