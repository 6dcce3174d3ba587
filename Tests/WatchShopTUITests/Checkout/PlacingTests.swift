import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct PlacingTests {
    private let context = PaneContext.scene(cart: .scene)

    /// A checkout that shows the store's price, and the number of its last question.
    private func review(_ quote: Quote = .scene) -> CheckoutPane {
        var pane = CheckoutPane()
        _ = pane.update(.started, context: context)
        pane.address.fill(with: .fixture)
        _ = pane.update(.commanded(.goOn), context: context)
        let effects = pane.update(.commanded(.review), context: context)
        answer(&pane, effects) { .quoted(.success(quote), $0) }
        return pane
    }

    /// Answers the last of the works that a checkout asked for.
    @discardableResult
    private func answer(
        _ pane: inout CheckoutPane, _ effects: [Effect],
        _ message: (Generation) -> CheckoutPane.Message
    ) -> [Effect] {
        for case .run(let work) in effects.reversed() {
            switch work {
            case .checkout(.makeOrderID(let number)), .checkout(.quote(_, let number)),
                .checkout(.placeOrder(_, let number)):
                return pane.update(message(number), context: context)
            default: continue
            }
        }
        Issue.record("nothing was asked for: \(effects)")
        return []
    }

    /// Presses Enter and gives the order its id; returns what is sent.
    private func place(_ pane: inout CheckoutPane) -> [Effect] {
        let effects = pane.update(.commanded(.place), context: context)
        return answer(&pane, effects) { .orderIDMade(.fixture, $0) }
    }

    private func requests(_ effects: [Effect]) -> [PlaceOrderRequest] {
        effects.compactMap { effect in
            if case .run(.checkout(.placeOrder(let request, _))) = effect { return request }
            return nil
        }
    }

    @Test func `the review asks what the cart costs, and keeps the address`() throws {
        var pane = CheckoutPane()
        _ = pane.update(.started, context: context)
        pane.address.fill(with: .fixture)
        let kept = pane.update(.commanded(.goOn), context: context)
        #expect(kept.first == .run(.checkout(.saveLastAddress(.fixture))))
        let effects = pane.update(.commanded(.review), context: context)
        guard case .run(.checkout(.quote(let request, _))) = effects.last else {
            Issue.record("no price was asked for")
            return
        }
        #expect(request.items.map(\.unitPrice?.text) == ["650.00", "495.00"])
        #expect(pane.stage == .review)
        #expect(pane.commands(in: context) == [.back])
    }

    @Test func `nothing is sent before Enter, and a second Enter sends nothing more`() {
        var pane = review()
        #expect(pane.commands(in: context).contains(.place))
        let sent = requests(place(&pane))
        #expect(sent.count == 1)
        #expect(pane.commands(in: context) == [.back])
        #expect(pane.update(.commanded(.place), context: context) == [])
    }

    @Test func `what is sent is what was shown`() throws {
        var pane = review(
            Quote(
                lines: [.shelf(0, price: 66_000)], available: [3], shippingMethod: "tracked",
                shipping: Order.scene.shipping, tax: Order.scene.tax,
                total: Money(minorUnits: 67_500, currency: .usd)))
        let request = try #require(requests(place(&pane)).first)
        #expect(request.items.map(\.unitPrice?.text) == ["660.00"])
        #expect(request.expectedTotal?.text == "675.00")
        #expect(request.destination == .address(.fixture))
        #expect(request.clientOrderID == .fixture)
    }

    @Test func `a placed order leaves the cart and goes to its payment`() {
        var pane = review()
        let effects = answer(&pane, place(&pane)) { .placed(.success(.scene), $0) }
        #expect(effects.prefix(2) == [.cart(.clear), .say(.good(CheckoutWords.placed(.scene)))])
        #expect(pane.stage == .pay)
        #expect(pane.attempt == nil)
    }

    @Test func `what was picked while the order was under way stays in the cart`() {
        var pane = review()
        let sent = place(&pane)
        var cart = Cart.scene
        cart.add(.shelf(2))
        var later = context
        later.cart = cart
        for case .run(.checkout(.placeOrder(_, let number))) in sent {
            let effects = pane.update(.placed(.success(.scene), number), context: later)
            #expect(effects.first == .cart(.replace(Cart(lines: [.shelf(2)]))))
        }
    }

    @Test(arguments: [
        Failure.offline, .timedOut, .storeTrouble, .notUnderstood,
        .refused(Problem(.requestOutstanding, detail: "")),
    ])
    func `an order whose answer is not known is sent again under the same id`(_ failure: Failure) {
        var pane = review()
        let first = place(&pane)
        #expect(answer(&pane, first) { .placed(.failure(failure), $0) } == [])
        #expect(pane.attempt?.mayBePlaced == true)
        let second = pane.update(.commanded(.place), context: context)
        #expect(requests(second) == requests(first))
        #expect(pane.commands(in: context) == [.back])
    }

    @Test(arguments: [
        Failure.refused(Problem(.rateLimited, detail: "")), .insecure, .disk("full"),
    ])
    func `a failure that says nothing about an order keeps one that may be placed`(
        _ failure: Failure
    ) {
        var pane = review()
        let first = place(&pane)
        answer(&pane, first) { .placed(.failure(.timedOut), $0) }
        let second = pane.update(.commanded(.place), context: context)
        answer(&pane, second) { .placed(.failure(failure), $0) }
        #expect(pane.attempt?.request == requests(first).first)
    }

    @Test(arguments: [
        Failure.refused(Problem(.validationFailed, detail: "no")), .insecure, .badAddress,
    ])
    func `a refused order is forgotten, and the next has an id of its own`(_ failure: Failure) {
        var pane = review()
        answer(&pane, place(&pane)) { .placed(.failure(failure), $0) }
        #expect(pane.attempt == nil)
        let effects = pane.update(.commanded(.place), context: context)
        guard case .run(.checkout(.makeOrderID)) = effects.first else {
            Issue.record("no new id: \(effects)")
            return
        }
    }

    @Test func `a refused address is named at its field`() {
        var pane = review()
        let wrong = FieldError(pointer: "#/shipping_address/city", detail: "no")
        let problem = Problem(.validationFailed, detail: "no", errors: [wrong])
        answer(&pane, place(&pane)) { .placed(.failure(.refused(problem)), $0) }
        #expect(pane.stage == .address)
        #expect(pane.address.fields.focus == .city)
        #expect(pane.failure == nil)
    }

    @Test func `a changed price is shown, and accepting it is another order`() throws {
        var pane = review()
        let change = LineChange(
            watchID: Watch.shelf[0].id, expected: DecimalText("650.00"),
            actual: DecimalText("660.00"), available: 42)
        let changed = Failure.orderChanged(changes: [change], total: nil)
        let asked = answer(&pane, place(&pane)) { .placed(.failure(changed), $0) }
        #expect(pane.attempt == nil)
        var dearer = Quote.scene
        dearer.lines = [.shelf(0, price: 66_000), .shelf(3)]
        answer(&pane, asked) { .quoted(.success(dearer), $0) }
        #expect(pane.failure == changed)
        let request = try #require(requests(place(&pane)).first)
        #expect(request.items.first?.unitPrice?.text == "660.00")
    }

    @Test func `whoever is no longer logged in logs in and comes back`() {
        var pane = review()
        let effects = answer(&pane, place(&pane)) { .placed(.failure(.notLoggedIn), $0) }
        #expect(effects == [.open(.account(then: .checkout))])
    }

    @Test func `Esc stops waiting, keeps the order and drops the answer`() {
        var pane = review()
        let sent = place(&pane)
        #expect(pane.update(.commanded(.back), context: context) == [])
        #expect(pane.attempt?.mayBePlaced == true)
        answer(&pane, sent) { .placed(.success(.scene), $0) }
        #expect(pane.stage == .review)
        let asked = pane.update(.commanded(.back), context: context)
        #expect(asked == [.ask(CheckoutWords.askToLeave)])
        #expect(pane.update(.leaveConfirmed, context: context) == [.open(.orders)])
        #expect(pane.attempt == nil)
    }

    @Test func `an order that is queued leaves the cart and is shown among those that wait`() {
        var pane = review()
        let effects = answer(&pane, place(&pane)) { .queued($0) }
        #expect(effects.first == .cart(.clear))
        let shown: [Effect] = [
            .open(.waiting), .say(.good(OutboxWords.queued)), .run(.synchronize),
        ]
        #expect(effects.suffix(3) == shown)
        #expect(pane.attempt == nil)
    }

    @Test func `coming back shows an order whose answer is not known`() {
        var pane = review()
        answer(&pane, place(&pane)) { .placed(.failure(.timedOut), $0) }
        let before = pane
        #expect(pane.update(.started, context: context) == [])
        #expect(pane == before)
    }

    @Test func `another person finds neither the address nor the order`() {
        var pane = review()
        answer(&pane, place(&pane)) { .placed(.failure(.timedOut), $0) }
        var other = context
        other.customer = Customer(
            id: CustomerID(8), email: "ben@example.com", fullName: "Ben Arnold", role: .customer)
        _ = pane.update(.started, context: other)
        #expect(pane.attempt == nil)
        #expect(pane.stage == .address)
        #expect(pane.address.address.name == "Ben Arnold")
        #expect(pane.address.address.line1.isEmpty)
    }

    @Test func `an answer to an older question changes nothing`() {
        var pane = CheckoutPane()
        _ = pane.update(.started, context: context)
        pane.address.fill(with: .fixture)
        _ = pane.update(.commanded(.goOn), context: context)
        let first = pane.update(.commanded(.review), context: context)
        _ = pane.update(.commanded(.back), context: context)
        let second = pane.update(.commanded(.review), context: context)
        answer(&pane, first) { .quoted(.failure(.offline), $0) }
        #expect(pane.waiting == .quoting)
        answer(&pane, second) { .quoted(.success(.scene), $0) }
        #expect(pane.quote == .scene)
        #expect(pane.failure == nil)
    }

    @Test func `what is not there cannot be placed`() {
        var quote = Quote.scene
        quote.available = [42, 0]
        var pane = review(quote)
        #expect(!pane.commands(in: context).contains(.place))
        #expect(pane.update(.commanded(.place), context: context) == [])
        #expect(pane.waiting == nil)
    }
}
