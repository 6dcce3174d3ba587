import ShopModel
import Testing

@testable import StoreServer

/// What the provider told while the store was down, and refunds and disputes that it tells of.
@Suite(.timeLimit(.minutes(10)))
struct EventWatchTests {
    private func paidOrder(
        with card: String, at paid: PaidShop, by ada: SessionAnswer
    ) async throws -> Order {
        let order = try await paid.shop.order(paid.shop.watch(), by: ada)
        _ = try await paid.pay(order, with: card, by: ada)
        return order
    }

    @Test func `A payment that no webhook told of is found in the list of events`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let hosted = try await paid.hostedPage(of: order, by: ada)
            // The list has been read once, so that it is read on from there.
            try await paid.catchUp()
            try await HostedForm(hosted).pay(with: "pm_card_visa")
            for _ in 0..<2 { try await paid.catchUp() }
            #expect(try await paid.shop.order(order.id, of: ada).status == .processing)
            #expect(try await paid.history(of: order) == ["placed", "paid"])
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `A provider that has forgotten the last event is read from its oldest one`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            try await paid.shop.database.execute(
                "INSERT INTO provider_cursor (cursor_row, event_id, read_at) VALUES (1, 'evt_x', 0)"
            )
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let hosted = try await paid.hostedPage(of: order, by: ada)
            try await HostedForm(hosted).pay(with: "pm_card_visa")
            try await paid.catchUp()
            #expect(try await paid.shop.order(order.id, of: ada).status == .processing)
        }
    }

    @Test func `A dispute is flagged and in the history, and so is its end`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paidOrder(with: "pm_card_createDispute", at: paid, by: ada)
            try await paid.catchUp()
            #expect(try await paid.attention(to: order) == "the payment is disputed: fraudulent")
            #expect(try await paid.history(of: order) == ["placed", "paid", "disputed"])
            let rows = try await paid.shop.database.query("SELECT dispute_id FROM disputes")
            let dispute: String = try #require(rows.first).get("dispute_id")
            let intent = try #require(try await paid.attempt(of: order).intentID)
            for (id, status) in [("evt_a", "lost"), ("evt_b", "needs_response")] {
                let event = DisputeEvent(
                    id: id, dispute: dispute, intent: intent, status: status, order: order)
                #expect(try await paid.send(event.text).status == 204)
            }
            #expect(
                try await paid.history(of: order)
                    == ["placed", "paid", "disputed", "dispute_closed"])
            let end = try await paid.shop.database.query("SELECT status FROM disputes")
            #expect(try end.map { try $0.get("status", as: String.self) } == ["lost"])
        }
    }

    @Test(arguments: [
        ("pm_card_pendingRefund", RefundStatus.pending), ("pm_card_refundFail", .succeeded),
    ])
    func `What becomes of a refund later is told by an event`(
        card: String, first: RefundStatus
    ) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paidOrder(with: card, at: paid, by: ada)
            let time = paid.shop.clock.now()
            let refund = try await paid.shop.database.transaction { transaction in
                try RefundRequests().add(
                    order.id, reason: "does not tick", actor: .store, at: time, in: transaction)
            }
            try await paid.shop.orders.payment.refunds.run(try #require(refund).id)
            let made = try await paid.shop.database.read { snapshot in
                try RefundRepository().list(of: order.id, in: snapshot)
            }
            #expect(made.map(\.status) == [first])
            // The provider's own list says in the end what the first answer could not.
            let end = ContinuousClock.now + .seconds(120)
            var last = first
            while last == first {
                try #require(ContinuousClock.now < end, "the refund did not move on")
                try await paid.catchUp()
                try await Task.sleep(for: .milliseconds(20))
                last =
                    try await paid.shop.database.read { snapshot in
                        try RefundRepository().list(of: order.id, in: snapshot)
                    }.first?.status ?? first
            }
            let payment = try await paid.shop.order(order.id, of: ada).paymentStatus
            #expect(payment == (first == .pending ? .refunded : .succeeded))
            #expect((try await paid.attention(to: order) == nil) == (first == .pending))
        }
    }

    @Test(arguments: ["live", "unknown", "strange"])
    func `What is none of the store's business is taken and changes nothing`(
        kind: String
    ) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
            let intent = try #require(try await paid.attempt(of: order).intentID)
            let type = kind == "strange" ? "invoice.finalized" : "payment_intent.succeeded"
            let body = """
                {"id":"evt_1","object":"event","created":1800000000,"livemode":\(kind == "live"),
                "type":"\(type)","data":{"object":{"id":"\(kind == "unknown" ? "pi_other" : intent)",
                "object":"\(kind == "strange" ? "invoice" : "payment_intent")",
                "status":"succeeded","amount":\(order.total.minorUnits),"currency":"usd",
                "metadata":{"order_id":"\(order.id)"}}}}
                """
            #expect(try await paid.send(body).status == 204)
            #expect(try await paid.shop.order(order.id, of: ada).status == .pending)
            #expect(try await paid.attention(to: order) == nil)
        }
    }
}

/// An event that tells how a dispute stands.
private struct DisputeEvent {
    let id: String
    let dispute: String
    let intent: String
    let status: String
    let order: Order

    var text: String {
        """
        {"id":"\(id)","object":"event","created":1800000000,"livemode":false,
        "type":"charge.dispute.\(status == "lost" ? "closed" : "created")","data":{"object":
        {"id":"\(dispute)","object":"dispute","amount":\(order.total.minorUnits),"currency":"usd",
        "payment_intent":"\(intent)","reason":"fraudulent","status":"\(status)"}}}
        """
    }
}
