import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct ReceiptTests {
    @Test func `Receipts are numbered in the order of payment, without a gap`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            var orders: [Order] = []
            for position in 0..<4 {
                orders.append(try await shop.order(shop.watch(position), by: ada))
            }
            // A payment that does not commit takes no number.
            let doomed = orders[0]
            await #expect(throws: OrderTransitionError.changedMeanwhile) {
                try await shop.database.transaction { transaction in
                    let transition = OrderTransition(
                        step: .paid, payment: .succeeded, actor: .provider,
                        time: shop.clock.now())
                    _ = try transition.apply(to: doomed, in: transaction)
                    throw OrderTransitionError.changedMeanwhile
                }
            }
            for order in [orders[2], orders[1], orders[3]] { try await shop.pay(order) }
            for (number, order) in zip(1..., [orders[2], orders[1], orders[3]]) {
                let text = try await shop.receipt(of: order, by: ada)
                #expect(text.contains("Receipt \(number)\n"))
            }
            let unpaid = try await shop.send(
                .receipt, orders[0].id.description, token: ada.token)
            #expect(unpaid.outcome == "illegal_transition")
        }
    }

    @Test func `A receipt says what was paid, as text or as a page`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            var request = shop.request(for: watch, quantity: 2)
            request.destination = .text("<b>Quai 1</b>, Genève")
            let order: Order = try await shop.place(request, by: ada).decode()
            try await shop.pay(order)
            let format = MoneyFormat.unitedStates
            let text = try await shop.receipt(of: order, by: ada)
            for part in [
                "Order     \(order.id) of", watch.name, watch.modelCode,
                format.text(order.total), format.text(order.tax), "8.1 %", "Ada Lovelace",
                "<b>Quai 1</b>, Genève",
            ] { #expect(text.contains(part), "\(part)") }
            let page = try await shop.receipt(of: order, by: ada, accept: "text/html,*/*;q=0.5")
            #expect(page.contains(format.text(order.total)))
            #expect(page.contains("&lt;b&gt;Quai 1"))
            #expect(!page.contains("<b>"))
        }
    }

    @Test(arguments: [true, false])
    func `A gift hides its prices on the slip, not on the receipt`(hides: Bool) async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff(.staff))
            var request = shop.request(for: try await shop.watch())
            request.gift = Gift(message: "Happy birthday", hidesPrices: hides)
            let order: Order = try await shop.place(request, by: ada).decode()
            #expect(order.gift == request.gift)
            try await shop.pay(order)
            let price = MoneyFormat.unitedStates.text(order.lines[0].subtotal)
            #expect(try await shop.receipt(of: order, by: ada).contains(price))
            let slip = String(
                decoding: try await shop.send(
                    .packingSlip, order.id.description, token: boss.token
                ).body, as: UTF8.self)
            #expect(slip.contains("Happy birthday"))
            #expect(slip.contains(price) == !hides)
        }
    }

    @Test func `A receipt is mailed again when its shopper asks, at most once a minute`()
        async throws
    {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            for _ in 0..<3 {
                let answer = try await shop.send(
                    .mailReceipt, order.id.description, token: ada.token)
                #expect(answer.status == 202)
            }
            let mails = try await shop.waitingJobs().filter { $0.hasPrefix("mail-receipt") }
            #expect(mails.count == 1)
        }
    }

    @Test func `What controls a terminal does not reach a paper`() {
        #expect(PaperText.clean("a\u{1B}[31mb\u{202E}c\u{0}d") == "a [31mb c d")
    }

    @Test(arguments: [(810, "8.1 %"), (2_000, "20 %"), (5, "0.05 %"), (1_925, "19.25 %")])
    func `A rate is written without needless digits`(basisPoints: Int, text: String) {
        #expect(PaperText.percent(basisPoints: basisPoints) == text)
    }
}

extension TestShop {
    fileprivate func receipt(
        of order: Order, by session: SessionAnswer, accept: String = "text/plain"
    ) async throws -> String {
        let answer = try await send(
            .receipt, order.id.description, token: session.token, headers: [.accept: accept])
        return String(decoding: answer.body, as: UTF8.self)
    }
}
