import ArgumentParser
import LocalCache
import ShopClient
import ShopModel
import TerminalUI

/// Orders what is in the cart.
struct PlaceOrderCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "place",
        abstract: "Order what is in the cart.",
        discussion: """
            The store takes the order at the prices that were shown when the watches were put \
            into the cart, or at lower ones; if one is higher now, nothing is ordered and the \
            exit status is 5.

            With --id, repeating the command is safe: an id is one order, however often it is \
            sent and whatever became of the answer.
            """)

    @Option(
        help: "A UUID that names the order from now on; one is made if left out.",
        transform: { text in
            guard let id = ClientOrderID(text: text) else {
                throw ValidationError("'\(text)' is no UUID.")
            }
            return id
        })
    var id: ClientOrderID?

    @OptionGroup(title: "Where it goes: the address used last, if left out")
    var destination: AddressOptions

    @Option(help: "How it is sent: the id of a method of the store; the usual one if left out.")
    var shipping: String?

    @Option(help: "Make it a gift with these words on a card, and no prices in the parcel.")
    var gift: String?

    @Option(
        help: ArgumentHelp(
            "Pay at once with this payment method of the provider, such as pm_card_visa in a demo.",
            valueName: "method"))
    var pay: String?

    @OptionGroup var consent: ConsentOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> PlacedOrderReport {
        let basket = try await visit.basket()
        guard !basket.shelf.isOffline else { throw CommandFailure(Failure.offline) }
        guard basket.person != .guest else { throw CommandFailure(Failure.notLoggedIn) }
        let counter = OrderCounter(store: basket.shelf.store)
        let id = id ?? .make()
        let store = basket.shelf.store
        if let sent = try await counter.keptRequest(id) {
            // The answer that the store repeats is as old as the order.
            let order = try await counter.place(sent)
            return try await pay(store.ask(\.orders.order, order.id), at: counter)
        }
        let request = try await newRequest(id, of: basket, at: counter)
        return try await pay(counter.place(request), at: counter)
    }

    private func pay(_ order: Order, at counter: OrderCounter) async throws -> PlacedOrderReport {
        guard order.isPayable else { return PlacedOrderReport(order: order) }
        guard let pay else {
            return PlacedOrderReport(
                order: order, page: try await counter.paymentPage(of: order.id))
        }
        let payment = try await counter.pay(order.id, with: pay)
        return PlacedOrderReport(
            order: try await counter.store.ask(\.orders.order, order.id), payment: payment)
    }

    private func newRequest(
        _ id: ClientOrderID, of basket: Basket, at counter: OrderCounter
    ) async throws -> PlaceOrderRequest {
        guard !basket.cart.isEmpty else { throw CommandFailure("The cart is empty.") }
        var address = try destination.address()
        if address == nil { address = try await counter.lastAddress() }
        guard let address else {
            throw CommandFailure(
                "Nobody knows where it goes: --name, --line1, --postal-code, --city, --country.",
                status: .usage)
        }
        var request = try await counter.request(id, for: basket.cart, to: address, by: shipping)
        request.gift = gift.map { Gift(message: $0.isEmpty ? nil : $0, hidesPrices: true) }
        let total = request.expectedTotal?.text ?? ""
        try consent.ask(
            """
            Order \(basket.cart.pieceCount) pieces over \(request.currency ?? "") \(total), to \
            \(address.oneLine)?
            """)
        try await counter.keep(request, address: address)
        return request
    }
}
