import LocalCache
import ShopClient
import ShopModel
import TerminalUI

/// The shop in lines, for screen readers, braille displays and pipes: numbered menus, words for
/// everything, and no moving of the cursor.
struct PlainShop {
    let console: PlainConsole
    let store: OpenStore
    let wait: @Sendable (Duration) async -> Void
    var context: PaneContext

    /// Opens the shop of a store.
    ///
    /// - Parameter wait: Passes the time between two questions to the store.
    init(
        console: PlainConsole, store: OpenStore, context: PaneContext,
        wait: @escaping @Sendable (Duration) async -> Void
    ) {
        self.console = console
        self.store = store
        self.context = context
        self.wait = wait
    }

    /// Talks until the person leaves or types nothing any more.
    mutating func run() async {
        await load()
        do throws(PlainConsole.Ended) {
            while let choice = try menu() { try await go(choice) }
        } catch {
            console.say()
        }
        console.say("Good bye.")
    }

    private enum Choice: CaseIterable {
        case search, cart, checkOut, orders, person, leave
    }

    private func menu() throws(PlainConsole.Ended) -> Choice? {
        let pieces = context.cart.pieceCount
        let who = context.customer.map { SafeText("Log out \(SafeText(sanitizing: $0.email))") }
        let names = Choice.allCases.map { choice -> SafeText in
            switch choice {
            case .search: "Search the watches"
            case .cart: "Cart, \(PlainWords.pieces(pieces))"
            case .checkOut: "Check out"
            case .orders: "Orders"
            case .person: who ?? "Log in or register"
            case .leave: "Leave the shop"
            }
        }
        let index = try console.choose("Menu", names)
        let choice = index.map { Choice.allCases[$0] }
        return choice == .leave ? nil : choice
    }

    private mutating func go(_ choice: Choice) async throws(PlainConsole.Ended) {
        switch choice {
        case .search: try await browse()
        case .cart: try await changeCart()
        case .checkOut: try await checkOut()
        case .orders: try await showOrders()
        case .person: try await changePerson()
        case .leave: break
        }
    }

    // MARK: The store

    /// Asks the store; where it does not do it, says why and returns nil.
    func ask<Value: Sendable>(
        _ question: (ShopClient) async throws(ShopClientError) -> Value
    ) async -> Value? {
        do throws(ShopClientError) {
            return try await question(store.client)
        } catch {
            if let failure = Failure(error) { console.say(PlainWords.failure(failure)) }
            return nil
        }
    }

    /// Reads what this machine keeps; where it cannot, says why and returns nil.
    func read<Value: Sendable>(
        _ question: (OpenStore) async throws(CacheError) -> Value
    ) async -> Value? {
        do throws(CacheError) {
            return try await question(store)
        } catch {
            console.say(Failure(error).words())
            return nil
        }
    }

    private mutating func load() async {
        let state = await read { store throws(CacheError) in try await store.catalogue.state() }
        let session = await read { store throws(CacheError) in try await store.shop.session() }
        context.catalogue = state.map { CatalogueFacts($0) }
        context.customer = session??.customer
        await loadCart()
        console.say("WatchShop, in lines.")
        console.say("\(PlainWords.watches(context.catalogue?.count ?? 0, context)).")
        if let customer = context.customer {
            console.say("Logged in as \(SafeText(sanitizing: customer.email)).")
        }
    }

    /// Reads the cart of whoever shops.
    mutating func loadCart() async {
        let person = Person(context.customer?.id)
        let cart = await read { store throws(CacheError) in try await store.shop.cart(person) }
        context.cart = cart ?? Cart()
    }

    /// Keeps the cart as it is now.
    func saveCart() async {
        let (cart, person) = (context.cart, Person(context.customer?.id))
        _ = await read { store throws(CacheError) in try await store.shop.saveCart(cart, person) }
    }
}
