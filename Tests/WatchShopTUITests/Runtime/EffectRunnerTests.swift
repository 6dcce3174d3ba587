import CurlTransport
import LocalCache
import ShopClient
import ShopModel
import ShopSync
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct EffectRunnerTests {
    private let generation: Generation = {
        var generation = Generation()
        return generation.next()
    }()

    @Test func `a first sync announces the store, the person and the catalogue`() async throws {
        let tested = try TestedRunner(isKnown: false)
        tested.runner.start(.synchronize)
        let messages = try await tested.messages { $0 == .catalogueChanged(.synced) }
        tested.runner.start(.stop(.synchronization))
        #expect(messages.contains(.personLoaded(nil, Cart())))
        #expect(messages.contains(.connectionChanged(.online)))
    }

    @Test func `where nothing is kept of a store, that is said at once`() async throws {
        let tested = try TestedRunner(isKnown: false)
        await tested.runner.begin().value
        #expect(tested.mailbox.drain() == [.catalogueChanged(.nothing)])
    }

    @Test func `what is kept of a store is said without asking it`() async throws {
        let tested = try TestedRunner { client in
            client.health = { () async throws(ShopClientError) in
                Issue.record("the store was asked")
                throw .timedOut
            }
        }
        await tested.runner.begin().value
        let nothing = CatalogueFacts(count: 0, pricesAsOf: nil, settings: nil)
        #expect(
            tested.mailbox.drain() == [
                .catalogueChanged(nothing), .personLoaded(nil, Cart()),
                .savedLoaded(SavedForLater()), .waitingChanged([]),
            ])
    }

    @Test func `a store that cannot be reached is said to be offline`() async throws {
        let tested = try TestedRunner { client in
            client.health = { () async throws(ShopClientError) in
                throw .offline(.connectionRefused)
            }
        }
        tested.runner.start(.synchronize)
        let messages = try await tested.messages { $0 == .connectionChanged(.offline) }
        tested.runner.start(.stop(.synchronization))
        #expect(!messages.contains(.connectionChanged(.online)))
    }

    @Test func `a folder that cannot be written is no matter of the connection`() async throws {
        let tested = try TestedRunner(isKnown: false, home: "/proc/nowhere")
        tested.runner.start(.synchronize)
        let messages = try await tested.messages { message in
            if case .storeUnusable(.disk) = message { true } else { false }
        }
        tested.runner.start(.stop(.synchronization))
        #expect(!messages.contains(.connectionChanged(.offline)))
    }

    @Test func `a catalogue that cannot be kept leaves the store online, and is told`() async throws
    {
        let tested = try TestedRunner(syncError: .cache(.diskFull))
        tested.runner.start(.synchronize)
        let notice = Notice.bad(Failure(.diskFull).words())
        let messages = try await tested.messages { $0 == .noticed(notice) }
        tested.runner.start(.stop(.synchronization))
        #expect(messages.contains(.connectionChanged(.online)))
    }

    @Test func `rows come from the cache, without the store`() async throws {
        let tested = try TestedRunner()
        let store = try await tested.openStore()
        try await store.catalogue.apply(.fixture)
        let messages = try await tested.messages(
            of: .catalogue(
                .loadWindow(
                    WindowRequest(query: ShopQuery(search: "prx"), range: 0..<10), generation)))
        let window = WatchWindow(start: 0, rows: [.fixture], total: 1)
        #expect(messages == [.shop(.windowLoaded(.success(window), generation))])
    }

    @Test func `a cart is there again for the person who picked it, and for nobody else`()
        async throws
    {
        let tested = try TestedRunner()
        let cart = Cart(lines: [.shelf(0)])
        _ = try await tested.messages(of: .cart(.save(cart, of: Customer.fixture.id)))
        let store = try await tested.openStore()
        await tested.runner.announce(store)
        #expect(tested.mailbox.drain().contains(.personLoaded(nil, Cart())))
        try await store.shop.saveSession(.fixture)
        await tested.runner.announce(store)
        #expect(tested.mailbox.drain().contains(.personLoaded(.fixture, cart)))
    }

    @Test func `what was picked before logging in is in the person's cart after`() async throws {
        let tested = try TestedRunner { client in
            client.accounts.login = { _ async throws(ShopClientError) in .fixture }
        }
        let cart = Cart(lines: [.shelf(1)])
        _ = try await tested.messages(of: .cart(.save(cart, of: nil)))
        let login = LoginRequest(email: "anna@example.com", password: "secret-secret")
        let messages = try await tested.messages(of: .account(.logIn(login, generation)))
        #expect(
            messages == [
                .personLoaded(.fixture, cart), .savedLoaded(SavedForLater()), .waitingChanged([]),
                .account(.loggedIn(.success(.fixture), generation)),
            ])
    }

    @Test func `a wrong password is said in the app's own words`() async throws {
        let problem = Problem(.credentialsRefused, detail: "No.")
        let tested = try TestedRunner { client in
            client.accounts.login = { _ async throws(ShopClientError) in throw .refused(problem) }
        }
        let login = LoginRequest(email: "anna@example.com", password: "secret-secret")
        let messages = try await tested.messages(of: .account(.logIn(login, generation)))
        #expect(messages == [.account(.loggedIn(.failure(.refused(problem)), generation))])
        #expect(!(try tested.home.text("state/watchshop.log")).contains("secret"))
    }

    @Test(arguments: [
        (ShopClientError.notLoggedIn, AppMessage.sessionEnded),
        (.offline(.unreachable), .connectionChanged(.offline)),
    ])
    func `what concerns everyone is said besides`(_ error: ShopClientError, _ also: AppMessage)
        async throws
    {
        let tested = try TestedRunner { client in
            client.orders.mine = { () async throws(ShopClientError) in throw error }
        }
        try await tested.openStore().shop.saveSession(.fixture)
        let messages = try await tested.messages(of: .orders(.loadAll(generation)))
        let failure = try #require(Failure(error))
        #expect(messages == [also, .orders(.answered(.orders(.failure(failure), generation)))])
    }

    @Test func `work that was stopped answers nothing`() async throws {
        let tested = try TestedRunner { client in
            client.orders.quote = { _ async throws(ShopClientError) in throw .cancelled }
        }
        #expect(
            try await tested.messages(of: .checkout(.quote(QuoteRequest(items: []), generation)))
                == [])
    }

    @Test func `a newer question of a kind stops the older one`() async throws {
        let tested = try TestedRunner { client in
            client.orders.mine = { () async throws(ShopClientError) in
                do {
                    try await Task.sleep(for: .seconds(60))
                } catch {
                    throw .cancelled
                }
                return []
            }
        }
        try await tested.openStore().shop.saveSession(.fixture)
        var generations = Generation()
        tested.runner.start(.orders(.loadAll(generations.next())))
        tested.runner.start(.orders(.loadAll(generations.next())))
        tested.runner.start(.stop(.orders))
        await tested.runner.finish()
        #expect(tested.mailbox.drain() == [])
    }

    @Test func `carts are saved in the order in which they were picked`() async throws {
        let tested = try TestedRunner()
        let store = try await tested.openStore()
        for quantity in 1...30 {
            tested.runner.start(.cart(.save(Cart(lines: [.shelf(0, quantity: quantity)]), of: nil)))
        }
        await tested.runner.finish()
        #expect(try await store.shop.cart(.guest).pieceCount == 30)
    }

    @Test func `the address of the last order is kept for its person`() async throws {
        let tested = try TestedRunner()
        _ = try await tested.messages(of: .checkout(.saveLastAddress(.fixture)))
        let messages = try await tested.messages(of: .checkout(.loadKept(generation)))
        let kept = KeptCheckout(lastAddress: .fixture)
        #expect(messages == [.checkout(.keptLoaded(kept, generation))])
    }

    @Test func `a payment is followed until it has ended`() async throws {
        let tested = try TestedRunner { client in
            client.payments.state = { _ async throws(ShopClientError) in .fixture }
        }
        let messages = try await tested.messages(
            of: .checkout(.followPayment(Order.fixture.id, generation)))
        #expect(messages == [.checkout(.paymentChanged(.success(.fixture), generation))])
    }

    @Test func `the page of an order comes with codes to scan`() async throws {
        let answer = PaymentPageAnswer(
            url: "https://shop.example/p/k7m2q9x4tb", phrase: "amber tiller", expiresAt: .fixture)
        let tested = try TestedRunner { client in
            client.payments.page = { _, _ async throws(ShopClientError) in answer }
        }
        let messages = try await tested.messages(
            of: .checkout(.openPaymentPage(OrderID(1), isMailed: false, generation)))
        guard
            case .checkout(.pageOpened(.success(let page), isMailed: false, generation)) =
                messages.first
        else {
            Issue.record("no page: \(messages)")
            return
        }
        #expect(page.url == answer.url)
        #expect(page.codes.first?.side == 29)
    }

    @Test func `two ids of orders are never the same`() throws {
        let runner = try TestedRunner().runner
        #expect(Set((0..<100).map { _ in runner.newOrderID() }).count == 100)
    }
}

extension CatalogueFacts {
    /// The catalogue after the fixtures' log was applied.
    fileprivate static let synced = CatalogueFacts(
        count: 1, pricesAsOf: .fixture, settings: .fixture)
}
