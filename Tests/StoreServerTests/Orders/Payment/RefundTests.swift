import ShopModel
import Testing

@testable import StoreServer

@Suite(.timeLimit(.minutes(10)))
struct RefundTests {
    /// An order that Ada has paid.
    private func paidOrder(at paid: PaidShop, by ada: SessionAnswer) async throws -> Order {
        let order = try await paid.shop.order(paid.shop.watch(), by: ada)
        _ = try await paid.pay(order, by: ada)
        return try await paid.shop.order(order.id, of: ada)
    }

    /// Asks for a refund as a step of an order does; nil where nothing is left.
    @discardableResult
    private func ask(
        _ minorUnits: Int64? = nil, of order: Order, at paid: PaidShop
    ) async throws -> Refund? {
        let time = paid.shop.clock.now()
        return try await paid.shop.database.transaction { transaction in
            try RefundRequests().add(
                order.id,
                amount: minorUnits.map { Money(minorUnits: $0, currency: order.total.currency) },
                reason: "does not tick", actor: .staff(CustomerID(1)), at: time, in: transaction)
        }
    }

    private func refunds(of order: Order, at paid: PaidShop) async throws -> [Refund] {
        try await paid.shop.database.read { try RefundRepository().list(of: order.id, in: $0) }
    }

    @Test func `A part goes back, then the rest, each once and each with its mail`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paidOrder(at: paid, by: ada)
            let steps: [(Int64?, PaymentStatus)] = [(10_000, .partiallyRefunded), (nil, .refunded)]
            for (amount, status) in steps {
                let refund = try #require(try await ask(amount, of: order, at: paid))
                #expect(refund.status == .requested)
                for _ in 0..<2 { try await paid.shop.orders.payment.refunds.run(refund.id) }
                #expect(try await paid.shop.order(order.id, of: ada).paymentStatus == status)
            }
            #expect(paid.wire.count(of: .refund) == 2)
            let made = try await refunds(of: order, at: paid)
            #expect(made.map(\.status) == [.succeeded, .succeeded])
            #expect(made.map(\.amount.minorUnits).reduce(0, +) == order.total.minorUnits)
            let events: [OrderEvent] = try await paid.shop.send(
                .orderEvents, order.id.description, token: ada.token
            ).decode()
            #expect(events.map(\.kind) == ["placed", "paid", "refunded", "refunded"])
            #expect(events[2].note == "$100.00")
            let mails = try await paid.shop.database.query(
                "SELECT job_id FROM jobs WHERE dedupe_key LIKE 'mail-refund-%'")
            #expect(mails.count == 2)
        }
    }

    @Test func `A refund whose job is given up has a person look at the order`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paidOrder(at: paid, by: ada)
            let refund = try #require(try await ask(of: order, at: paid))
            let handler = try #require(paid.shop.orders.payment.refunds.jobHandlers.first)
            let job = LeasedJob(
                id: JobID(1), kind: RefundJob.kind,
                payload: String(
                    decoding: try JSONDocument(RefundJob(refund: refund.id)).bytes, as: UTF8.self),
                attempt: 16)
            let death = DeadJob(reason: "no answer", time: paid.shop.clock.now())
            try await paid.shop.database.transaction { try handler.giveUp(job, death, $0) }
            let row = try await paid.shop.database.query(
                "SELECT needs_attention FROM orders WHERE order_id = $1", [order.id])[0]
            let reason: String? = try row.get("needs_attention")
            #expect(reason == "refund \(refund.id) was not made: no answer")
        }
    }

    @Test func `Never more goes back than was paid`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paidOrder(at: paid, by: ada)
            for amount in [order.total.minorUnits + 1, 0, -1] {
                await #expect(throws: Problem.self) {
                    try await ask(amount, of: order, at: paid)
                }
            }
            try await ask(order.total.minorUnits - 1, of: order, at: paid)
            await #expect(throws: Problem.self) { try await ask(2, of: order, at: paid) }
            #expect(try await ask(of: order, at: paid)?.amount.minorUnits == 1)
            #expect(try await ask(of: order, at: paid) == nil)
        }
    }

    @Test func `Nothing goes back of an order that nobody has paid`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            #expect(try await ask(of: order, at: paid) == nil)
            await #expect(throws: Problem.self) { try await ask(1, of: order, at: paid) }
        }
    }

    @Test(arguments: [Wire.Fault.lostRequest, .lostAnswer])
    func `A refund of which no answer came is asked for again and made once`(
        fault: Wire.Fault
    ) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paidOrder(at: paid, by: ada)
            let refund = try #require(try await ask(10_000, of: order, at: paid))
            paid.wire.set(fault, for: .refund)
            await #expect(throws: ProviderFailure.unknownOutcome) {
                try await paid.shop.orders.payment.refunds.run(refund.id)
            }
            #expect(try await refunds(of: order, at: paid).map(\.status) == [.requested])
            paid.wire.set(nil, for: .refund)
            // A day later the provider may have forgotten the key.
            paid.shop.clock.advance(bySeconds: 86_400)
            try await paid.shop.orders.payment.refunds.run(refund.id)
            #expect(try await refunds(of: order, at: paid).map(\.status) == [.succeeded])
            let intent = try #require(try await paid.attempt(of: order).intentID)
            #expect(try await paid.wire.gateway.refunds.list(intent).count == 1)
        }
    }

    @Test func `A refund made at the provider's page is taken over, and ours then fails visibly`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paidOrder(at: paid, by: ada)
            let refund = try #require(try await ask(of: order, at: paid))
            let intent = try #require(try await paid.attempt(of: order).intentID)
            _ = try await paid.wire.gateway.refunds.create(
                RefundRequest(intentID: intent, amount: order.total), "by-hand")
            for _ in 0..<2 { try await paid.shop.orders.payment.refunds.reconcile(intent) }
            try await paid.shop.orders.payment.refunds.run(refund.id)
            let made = try await refunds(of: order, at: paid)
            #expect(made.map(\.status) == [.failed, .succeeded])
            #expect(made[0].failureCode == "charge_already_refunded")
            #expect(try await paid.shop.order(order.id, of: ada).paymentStatus == .refunded)
            #expect(try await paid.attention(to: order)?.contains("refund 1 failed") == true)
        }
    }
}
