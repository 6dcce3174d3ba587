import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

/// What staff do about payments.
@Suite(.timeLimit(.minutes(10)))
struct PaymentDeskTests {
    private func refund(
        _ order: Order, _ body: String, key: String? = nil, at paid: PaidShop, by people: People
    ) async throws -> Answer {
        var headers: HTTPFields = [:]
        headers[.idempotencyKey] = key
        return try await paid.shop.send(
            .refundOrder, order.id.description, token: people.token(of: .admin), body: body,
            headers: headers)
    }

    private func paidOrder(at paid: PaidShop, by people: People) async throws -> Order {
        let order = try await paid.shop.order(paid.shop.watch(), by: people.owner)
        _ = try await paid.pay(order, by: people.owner)
        return order
    }

    private func audit(at paid: PaidShop) async throws -> [String] {
        try await paid.shop.database.query(
            "SELECT action FROM audit_log WHERE action LIKE 'order.%' ORDER BY sequence"
        ).map { try $0.get("action") }
    }

    @Test func `A refund with a key is made once, and again with another one`() async throws {
        try await PaidShop.run { paid in
            let people = try await People(at: paid.shop)
            try await People.reauthenticate(at: paid.shop)
            let order = try await paidOrder(at: paid, by: people)
            let body = #"{"amount":"10.00","reason":"scratched"}"#
            let first = try await refund(order, body, key: "a", at: paid, by: people)
            #expect(first.status == 201)
            let made: Refund = try first.decode()
            #expect(made.amount.minorUnits == 1_000)
            let again = try await refund(order, body, key: "a", at: paid, by: people)
            #expect(again.body == first.body)
            #expect(again.headers[.idempotentReplayed] == "true")
            let other = #"{"amount":"11.00","reason":"scratched"}"#
            let reused = try await refund(order, other, key: "a", at: paid, by: people)
            #expect(reused.outcome == "idempotency_key_reused")
            let rest = try await refund(order, #"{"reason":"all of it"}"#, at: paid, by: people)
            #expect(
                try rest.decode(Refund.self).amount.minorUnits == order.total.minorUnits - 1_000)
            #expect(try await audit(at: paid) == ["order.refund", "order.refund"])
        }
    }

    @Test(arguments: [
        (#"{"amount":"999999.00","reason":"x"}"#, "refund_too_large"),
        (#"{"amount":"0.00","reason":"x"}"#, "refund_too_large"),
        (#"{"amount":"1.005","reason":"x"}"#, "validation_failed"),
        (#"{"amount":"-1","reason":"x"}"#, "validation_failed"),
        (#"{"amount":"1.00"}"#, "validation_failed"),
        (#"{"amount":"1.00","reason":"x","to":"me"}"#, "validation_failed"),
    ])
    func `What cannot go back is refused, and nothing is written`(
        body: String, outcome: String
    ) async throws {
        try await PaidShop.run { paid in
            let people = try await People(at: paid.shop)
            try await People.reauthenticate(at: paid.shop)
            let order = try await paidOrder(at: paid, by: people)
            #expect(try await refund(order, body, at: paid, by: people).outcome == outcome)
            #expect(try await audit(at: paid).isEmpty)
            #expect(try await paid.shop.database.query("SELECT * FROM refunds").isEmpty)
        }
    }

    @Test func `Staff settle a payment that nobody has told of, and resolve what is flagged`()
        async throws
    {
        try await PaidShop.run { paid in
            let people = try await People(at: paid.shop)
            let order = try await paid.shop.order(paid.shop.watch(), by: people.owner)
            try await HostedForm(paid.hostedPage(of: order, by: people.owner)).pay(
                with: "pm_card_visa")
            let staff = people.token(of: .staff)
            let state: PaymentState = try await paid.shop.send(
                .reconcilePayment, order.id.description, token: staff
            ).decode()
            #expect(state.status == .succeeded)
            try await paid.shop.database.execute(
                "UPDATE orders SET needs_attention = 'look' WHERE order_id = $1", [order.id])
            for _ in 0..<2 {
                let resolved = try await paid.shop.send(
                    .resolveAttention, order.id.description, token: staff,
                    body: #"{"note":"called the shopper"}"#)
                #expect(resolved.status == 204)
            }
            #expect(try await paid.attention(to: order) == nil)
            #expect(
                try await audit(at: paid) == ["order.reconcile", "order.resolve_attention"])
        }
    }

    @Test func `A payment of another amount is held, and a second one is refused until it is back`()
        async throws
    {
        try await PaidShop.run { paid in
            let people = try await People(at: paid.shop)
            try await People.reauthenticate(at: paid.shop)
            let order = try await paid.shop.order(paid.shop.watch(), by: people.owner)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: people.owner)
            // The order has become dearer behind the attempt's back.
            try await paid.shop.database.execute(
                "UPDATE payment_attempts SET amount = amount + 1")
            _ = try await paid.pay(order, by: people.owner)
            #expect(try await paid.attention(to: order)?.contains("another amount") == true)
            #expect(try await paid.history(of: order).last == "payment_held")
            #expect(try await paid.pay(order, by: people.owner).outcome == "not_payable")
            let back = try await refund(order, #"{"reason":"wrong amount"}"#, at: paid, by: people)
            let refund: Refund = try back.decode()
            #expect(refund.amount == order.total)
            try await paid.shop.orders.payment.refunds.run(refund.id)
            #expect(try await paid.shop.order(order.id, of: people.owner).status == .pending)
            let state: PaymentState = try await paid.pay(order, by: people.owner).decode()
            #expect(state.status == .succeeded)
        }
    }
}
