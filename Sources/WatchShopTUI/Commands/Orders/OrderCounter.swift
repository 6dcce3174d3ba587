import FoundationEssentials
import LocalCache
import ShopClient
import ShopModel
import TerminalUI

/// Where orders are placed from the command line: each is kept before it is sent, under its id.
struct OrderCounter: Sendable {
    let store: OpenStore

    /// Asks the store what a cart costs, and makes the request that orders it at the prices shown.
    func request(
        _ id: ClientOrderID, for cart: Cart, to address: Address, by method: String?
    ) async throws(CommandFailure) -> PlaceOrderRequest {
        let items = cart.lines.map { line in
            OrderItemRequest(
                watchID: line.watchID, quantity: line.quantity,
                unitPrice: DecimalText(line.unitPrice))
        }
        let quote = try await store.ask(
            \.orders.quote, QuoteRequest(items: items, shippingMethod: method))
        let news = Self.news(of: cart, in: quote)
        guard news.isEmpty else {
            throw CommandFailure(
                "\(news.joined(separator: "; ")). Nothing was ordered; watchshop cart set "
                    + "takes a watch at its new price.", status: .needsReview)
        }
        return PlaceOrderRequest(
            items: items, destination: .address(address), clientOrderID: id,
            expectedTotal: quote.total, shippingMethod: quote.shippingMethod)
    }

    /// Says what is dearer or short since it was put into the cart.
    private static func news(of cart: Cart, in quote: Quote) -> [String] {
        zip(zip(cart.lines, quote.lines), quote.available).compactMap { lines, available in
            let (shown, asked) = lines
            if available < shown.quantity { return "\(shown.modelCode): \(available) left" }
            guard asked.unitPrice.minorUnits > shown.unitPrice.minorUnits else { return nil }
            let price = AmountWords.text(asked.unitPrice).string
            return "\(shown.modelCode) costs \(price) now"
        }
    }

    /// Sends an order, once for its id, and takes what was ordered out of the cart.
    func place(_ request: PlaceOrderRequest) async throws(CommandFailure) -> Order {
        let order: Order
        do throws(ShopClientError) {
            order = try await store.client.orders.place(request)
        } catch  where error.isTransient {
            let failure = CommandFailure(error)
            let id = request.clientOrderID?.description ?? ""
            throw CommandFailure(
                "\(failure) It is not known whether the order was placed; --id \(id) finds out.",
                status: failure.status)
        } catch {
            // The store has said no, or nothing was sent: the id orders nothing any more.
            try await forget(request)
            throw CommandFailure(error)
        }
        try await finish(request)
        return order
    }

    /// Pays an order with a method of the provider.
    func pay(
        _ order: OrderID, with method: String
    ) async throws(CommandFailure) -> PaymentState {
        try await afterwards(order) { client async throws(ShopClientError) in
            try await client.payments.confirm(order, ConfirmPaymentRequest(paymentMethod: method))
        }
    }

    /// Makes the page on which an order can be paid in a browser.
    func paymentPage(of order: OrderID) async throws(CommandFailure) -> PaymentPageAnswer {
        try await afterwards(order) { client async throws(ShopClientError) in
            try await client.payments.page(order, PaymentPageRequest())
        }
    }

    /// Does what follows a placed order; where it fails, the order is placed all the same.
    private func afterwards<Value: Sendable>(
        _ order: OrderID, _ question: (ShopClient) async throws(ShopClientError) -> Value
    ) async throws(CommandFailure) -> Value {
        do throws(ShopClientError) {
            return try await question(store.client)
        } catch {
            let failure = CommandFailure(error)
            throw CommandFailure(
                "Order \(order) is placed and not paid: \(failure)", status: failure.status)
        }
    }

    /// The address that the person used last; nil where there is none.
    func lastAddress() async throws -> Address? {
        try await store.lastAddress()
    }
}
