import Hummingbird
import ShopModel

/// The routes by which an order is paid without a page of the store.
struct PaymentController: Sendable {
    private let payments: PaymentService
    private let events: EventService
    private let webhook: PaymentWebhook

    init(payments: PaymentService, events: EventService, webhook: PaymentWebhook) {
        self.payments = payments
        self.events = events
        self.webhook = webhook
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.paymentState) { _, context in
            try .json(await payments.state(of: context.orderID(), owner: context.requireOwner()))
        }
        routes.on(.confirmPayment, body: ConfirmPaymentRequest.self) { body, _, context in
            let state = try await payments.confirm(
                context.orderID(), owner: context.requireOwner(), method: body.paymentMethod)
            return try .json(state)
        }
        routes.on(.createPaymentIntent, body: PaymentIntentRequest.self) { body, _, context in
            let secret = try await payments.clientSecret(
                of: body.orderID, owner: context.requireOwner())
            return try .json(ClientSecretAnswer(clientSecret: secret.revealed))
        }
        routes.on(.confirmOrder, body: ConfirmOrderRequest.self) { body, _, context in
            try .json(
                await payments.settle(
                    body.orderID, owner: context.requireOwner(), paidBy: body.paymentIntentID))
        }
        routes.onRawBody(.stripeWebhook) { body, request, _ in
            try await events.receive(webhook.event(in: body, of: request))
            return .noContent
        }
    }
}
