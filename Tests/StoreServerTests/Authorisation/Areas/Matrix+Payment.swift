import ShopModel
import Testing

@testable import StoreServer

extension Matrix {
    /// The routes by which an order is paid.
    static let payment = [
        MatrixRow(.paymentState, .customers, .order),
        MatrixRow(
            .confirmPayment, .customers, .order, body: #"{"payment_method":"pm_1"}"#),
        MatrixRow(.paymentPage, .customers, .order),
        MatrixRow(.createPaymentIntent, .customers, body: #"{"order_id":999999}"#),
        MatrixRow(
            .confirmOrder, .customers, body: #"{"payment_intent_id":"pi_1","order_id":999999}"#),
        MatrixRow(.stripeWebhook, .everyone), MatrixRow(.paymentReturn, .everyone),
        MatrixRow(.payPage, .everyone, .payPage), MatrixRow(.payButton, .everyone, .payPage),
        MatrixRow(.savedCardList, .customers), MatrixRow(.saveCard, .customers),
        MatrixRow(.removeCard, .customers, .savedCard),
    ]

    /// The routes by which staff look after payments.
    static let paymentDesk = [
        MatrixRow(
            .refundOrder, .admins, .staffOrder, body: #"{"reason":"does not tick"}"#,
            asksForPassword: true),
        MatrixRow(.reconcilePayment, .staff, .staffOrder, scope: .ordersWrite),
        MatrixRow(
            .resolveAttention, .staff, .staffOrder, body: #"{"note":"looked at"}"#,
            scope: .ordersWrite),
    ]
}

extension MatrixObject {
    /// The short page of an unpaid order.
    static let payPage = shared(missing: [["0000000000"], ["x"], ["%2e%2e"]]) { shop, people in
        let order = try await shop.order(shop.watch(), by: people.owner)
        let answer = try await shop.send(
            .paymentPage, order.id.description, token: people.token(of: .owner), body: "{}")
        let url = try answer.decode(PaymentPageAnswer.self).url
        return [String(try #require(url.split(separator: "/").last))]
    }

    /// A card that is saved for the owner.
    static let savedCard = owned(missing: [["1"], ["x"], ["cus_1"]]) { shop, people in
        try await shop.database.execute(
            """
            INSERT INTO provider_customers (customer_id, provider_id, created_at)
            VALUES ($1, 'cus_1', 0)
            """,
            [people.owner.customer.id])
        return ["pm_1"]
    }

    /// An unpaid order, for staff.
    static let staffOrder = shared { shop, people in
        [try await shop.order(shop.watch(), by: people.owner).id.description]
    }
}
