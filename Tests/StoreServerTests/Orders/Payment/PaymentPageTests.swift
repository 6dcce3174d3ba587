import HTTPTypes
import ShopModel
import StripeSandbox
import Testing

@testable import StoreServer

/// The store's own short page, and the provider's page that it leads to.
@Suite(.timeLimit(.minutes(10)))
struct PaymentPageTests {
    private func text(_ page: PaymentPageAnswer, at paid: PaidShop) async throws -> String {
        let answer = try await paid.shop.send(.payPage, page.code)
        #expect(answer.status == 200)
        #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
        return String(decoding: answer.body, as: UTF8.self)
    }

    @Test func `An order has one page, which shows its lines, its total and the two words`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, quantity: 2, by: ada)
            let page = try await paid.page(of: order, by: ada)
            #expect(try await paid.page(of: order, by: ada) == page)
            #expect(page.expiresAt == order.payBy)
            #expect(try page.code.count == 10)
            #expect(page.phrase.split(separator: " ").count == 2)
            let text = try await text(page, at: paid)
            for part in [
                page.phrase, "2 x ", MoneyFormat.unitedStates.text(order.total), "<form",
            ] { #expect(text.contains(part), "\(part)") }
            #expect(!text.contains("<script"))
        }
    }

    @Test func `The page's policy allows its own style and the provider's page, and no script`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let page = try await paid.page(of: order, by: ada)
            let policy = try #require(
                try await paid.shop.send(.payPage, page.code).headers[.contentSecurityPolicy])
            #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
            #expect(policy.contains("form-action 'self' \(try await paid.sandbox.url());"))
            #expect(!policy.contains("unsafe"))
        }
    }

    @Test func `The button leads to one page of the provider, however often it is pressed`()
        async throws
    {
        try await PaidShop.run { paid in
            try await paid.connectWebhook()
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, by: ada)
            let hosted = try await paid.hostedPage(of: order, by: ada)
            #expect(try await paid.hostedPage(of: order, by: ada) == hosted)
            #expect(paid.wire.count(of: .makePage) == 1)
            try await HostedForm(hosted).pay(with: "pm_card_visa")
            try await paid.wait(for: .processing, of: order, by: ada)
            let bought = try await paid.shop.order(order.id, of: ada)
            #expect(bought.paymentStatus == .succeeded)
            #expect(bought.paymentIntentID?.hasPrefix("pi_") == true)
            #expect(try await paid.shop.soldPieces(of: watch) == 1)
            let page = try PageCode(#require(try await paid.code(of: order)))
            let shown = try await paid.shop.send(.payPage, try #require(page).text)
            #expect(String(decoding: shown.body, as: UTF8.self).contains("is paid"))
            let again = try await paid.shop.send(.payButton, try #require(page).text)
            #expect(again.status == 303)
            #expect(again.headers[.location]?.hasPrefix("/p/") == true)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `Whoever comes back from the provider's page sees the truth without a webhook`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let page = try await paid.page(of: order, by: ada)
            try await HostedForm(paid.hostedPage(of: order, by: ada)).pay(with: "pm_card_visa")
            let path = Route.payPage.path(try page.code, query: [("back", "1")])
            let answer = try await paid.shop.get(path)
            #expect(String(decoding: answer.body, as: UTF8.self).contains("is paid"))
            #expect(try await paid.shop.order(order.id, of: ada).status == .processing)
        }
    }

    @Test func `A declined card on the provider's page leaves the order to be paid there`()
        async throws
    {
        try await PaidShop.run { paid in
            try await paid.connectWebhook()
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let hosted = HostedForm(try await paid.hostedPage(of: order, by: ada))
            try await hosted.pay(with: "pm_card_visa_chargeDeclined")
            try await paid.catchUp()
            for _ in 0..<2 {
                // The second time the provider is asked, whose page does not tell of the decline.
                let state = try await paid.state(of: order, by: ada)
                #expect(state.status == .failed)
                #expect(state.failure?.declineCode == "generic_decline")
                paid.shop.clock.advance(bySeconds: 6)
            }
            try await hosted.pay(with: "pm_card_visa")
            try await paid.wait(for: .processing, of: order, by: ada)
            #expect(try await paid.attention(to: order) == nil)
        }
    }

    @Test func `A card closes the provider's page, and the page closes an intent`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
            let hosted = try await paid.hostedPage(of: order, by: ada)
            #expect(paid.wire.count(of: .cancel) == 1)
            let state: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(state.status == .succeeded)
            #expect(paid.wire.count(of: .closePage) == 1)
            // The link that is still in somebody's browser takes no money any more.
            try await HostedForm(hosted).expectClosed()
            let attempts = try await paid.shop.database.query(
                "SELECT status FROM payment_attempts ORDER BY attempt_id")
            #expect(
                try attempts.map { try $0.get("status", as: String.self) }
                    == ["cancelled", "cancelled", "succeeded"])
        }
    }

    @Test func `A page that turns out to be paid when it is closed settles the order`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, by: ada)
            try await HostedForm(paid.hostedPage(of: order, by: ada)).pay(with: "pm_card_visa")
            let state: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(state.status == .succeeded)
            #expect(paid.wire.count(of: .create) == 0)
            #expect(try await paid.shop.soldPieces(of: watch) == 1)
        }
    }

    @Test func `A page keeps the order until five minutes after its end, twice at most`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let placed = try #require(order.payBy)
            let page = try await paid.page(of: order, by: ada)
            for extensions in 1...2 {
                paid.shop.clock.advance(bySeconds: 32 * 60)
                #expect(try await paid.press(page).status == 303)
                let payBy = try await paid.payBy(of: order)
                #expect(payBy > placed.advanced(bySeconds: Int64(extensions) * 20 * 60))
                let hosted = try #require(try await paid.attempt(of: order).expiresAt)
                #expect(payBy == hosted.advanced(bySeconds: 5 * 60))
            }
            paid.shop.clock.advance(bySeconds: 32 * 60)
            let refused = try await paid.press(page)
            #expect(refused.status == 409)
            #expect(String(decoding: refused.body, as: UTF8.self).contains("nearly over"))
        }
    }

    @Test func `An order that expires closes its page first`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let page = try await paid.page(of: order, by: ada)
            let hosted = try await paid.hostedPage(of: order, by: ada)
            paid.shop.clock.advance(bySeconds: 45 * 60)
            try await paid.shop.orders.upkeep.expireUnpaid()
            #expect(try await text(page, at: paid).contains("is over"))
            try await HostedForm(hosted).expectClosed()
            let answer = try await paid.press(page, accept: "*/*")
            #expect(answer.outcome == "not_payable")
        }
    }

    @Test func `An order that is cancelled says so on its page`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let page = try await paid.page(of: order, by: ada)
            _ = try await paid.shop.send(.cancelOrder, order.id.description, token: ada.token)
            #expect(try await text(page, at: paid).contains("cancelled"))
            let refused = try await paid.shop.send(
                .paymentPage, order.id.description, token: ada.token, body: "{}")
            #expect(refused.outcome == "not_payable")
        }
    }

    @Test func `A guest pays by the token of the order, and with nobody's saved card`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let card: SavedCard = try await paid.shop.send(
                .saveCard, token: ada.token,
                encoding: SaveCardRequest(paymentMethod: "pm_card_visa")
            ).decode()
            let placed = try await paid.shop.placeAsGuest(paid.shop.guestRequest())
            let token = try placed.decode(PlacedAsGuest.self).accessToken
            let order: Order = try placed.decode()
            let id = order.id.description
            let refused = try await paid.shop.send(
                .confirmPayment, id, token: token,
                encoding: ConfirmPaymentRequest(paymentMethod: card.id))
            #expect(refused.outcome == "validation_failed")
            let page: PaymentPageAnswer = try await paid.shop.send(
                .paymentPage, id, token: token, body: "{}"
            ).decode()
            let hosted = try await paid.press(page).headers[.location]
            try await HostedForm(#require(hosted)).pay(with: "pm_card_visa")
            paid.shop.clock.advance(bySeconds: 6)
            let state: PaymentState = try await paid.shop.send(.paymentState, id, token: token)
                .decode()
            #expect(state.status == .succeeded)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `A page that could not be made is asked for again, and is one`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let page = try await paid.page(of: order, by: ada)
            paid.wire.set(.lostAnswer, for: .makePage)
            #expect(try await paid.press(page).status == 502)
            paid.wire.set(nil, for: .makePage)
            #expect(try await paid.press(page).status == 303)
            let attempts = try await paid.shop.database.query("SELECT * FROM payment_attempts")
            #expect(attempts.count == 1)
        }
    }

    @Test func `A link is mailed once in a while, however often it is asked for`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            for _ in 0..<3 { _ = try await paid.page(of: order, mailed: true, by: ada) }
            let mails = try await paid.shop.database.query(
                "SELECT job_id FROM jobs WHERE dedupe_key LIKE 'mail-pay-link-%'")
            #expect(mails.count == 1)
        }
    }

    @Test(arguments: ["0000000000", "x", "return1234", "%3Cscript%3E"])
    func `A code that no order has is told in words to a browser`(code: String) async throws {
        try await PaidShop.run { paid in
            let answer = try await paid.shop.get(
                "/p/" + code, headers: [.accept: "text/html,*/*"])
            #expect(answer.status == 404)
            #expect(String(decoding: answer.body, as: UTF8.self).contains("no such payment page"))
            #expect(try await paid.shop.get("/p/" + code).outcome == "not_found")
        }
    }
}
