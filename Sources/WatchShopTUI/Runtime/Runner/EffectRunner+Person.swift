import LocalCache
import ShopClient
import ShopModel

extension EffectRunner {
    /// Lets a person in, gives them what they picked before, and says so.
    func enter<Request>(
        _ door: KeyPath<ShopClient, Question<Request, Customer>>, _ request: Request,
        _ generation: Generation
    ) async {
        let answer = await ask { client async throws(ShopClientError) in
            try await client[keyPath: door](request)
        }
        guard let result = answer else { return }
        if case .success(let customer) = result { await adoptCart(of: customer) }
        post(.account(.loggedIn(result, generation)))
    }

    private func adoptCart(of customer: Customer) async {
        guard let store = openStore else { return }
        do throws(CacheError) {
            post(.personLoaded(customer, try await store.shop.adoptGuestCart(customer.id)))
            try await announceSaved(of: .customer(customer.id), in: store)
            try await announceWaiting(in: store)
        } catch {
            post(.noticed(.bad(failure(error).words())))
            post(.personLoaded(customer, Cart()))
        }
    }

    /// Logs out here in any case, and at the store where it can be reached.
    func logOut() async {
        _ = await ask { client async throws(ShopClientError) in try await client.accounts.logout() }
        await tellGuest()
    }

    /// Says that nobody is logged in any more, and what the guest's cart holds.
    func tellGuest() async {
        guard let store = openStore else { return }
        do throws(CacheError) {
            post(.personLoaded(nil, try await store.shop.cart(.guest)))
            try await announceSaved(of: .guest, in: store)
            try await announceWaiting(in: store)
        } catch {
            post(.noticed(.bad(failure(error).words())))
        }
    }

    /// Keeps a person's cart.
    func save(_ cart: Cart, of customer: CustomerID?) async {
        guard let store = openStore else { return }
        do throws(CacheError) {
            try await store.shop.saveCart(cart, Person(customer))
        } catch {
            post(.noticed(.bad(failure(error).words())))
        }
    }

    /// Keeps what a person has put aside for later.
    func save(_ saved: SavedForLater, of customer: CustomerID?) async {
        guard let store = openStore else { return }
        do throws(CacheError) {
            try await store.shop.saveForLater(saved, Person(customer))
        } catch {
            post(.noticed(.bad(failure(error).words())))
        }
    }

    /// Says what a person has put aside for later.
    func announceSaved(of person: Person, in store: OpenStore) async throws(CacheError) {
        post(.savedLoaded(try await store.shop.savedForLater(person)))
    }
}
