import CurlTransport
import FoundationEssentials
import ShopModel
import StoreServer
import Testing

struct StripeGatewayTests {
    private static let price = Money(minorUnits: 105_500, currency: .usd)
    private static let returnURL = "http://127.0.0.1:9/p/return"

    private static func request(order: Int = 7) -> PaymentRequest {
        PaymentRequest(
            amount: price, description: "Order \(order): Uhr für 1 & 2 = 50%",
            receiptEmail: "customer@watchshop.demo",
            metadata: ["order_id": String(order), "Grüße +": "ü&=+ %"])
    }

    private static func confirmation(
        _ intent: PaymentIntent, _ method: String
    ) -> PaymentConfirmation {
        PaymentConfirmation(intentID: intent.id, paymentMethod: method, returnURL: returnURL)
    }

    @Test func `A payment is created, read and confirmed`() async throws {
        try await SandboxGateway.with { running in
            let created = try await running.gateway.create(Self.request(), "pi-7-105500")
            #expect(created.status == .requiresPaymentMethod)
            #expect(created.amount == Self.price)
            #expect(created.metadata == ["order_id": "7", "Grüße +": "ü&=+ %"])
            #expect(created.clientSecret?.revealed.hasPrefix("\(created.id)_secret_") == true)
            #expect(try await running.gateway.retrieve(created.id) == created)
            let paid = try await running.gateway.confirm(
                Self.confirmation(created, "pm_card_visa"), "confirm-7-1")
            #expect(paid.status == .succeeded)
            #expect(try await running.gateway.retrieve(created.id).status == .succeeded)
        }
    }

    @Test(arguments: ["pm_card_visa", "pm_card_visa_debit", "pm_card_mastercard", "pm_card_amex"])
    func `A good card pays`(method: String) async throws {
        try await SandboxGateway.with { running in
            let created = try await running.gateway.create(Self.request(), "create")
            let paid = try await running.gateway.confirm(
                Self.confirmation(created, method), "confirm")
            #expect(paid.status == .succeeded)
        }
    }

    @Test(arguments: [
        ("pm_card_visa_chargeDeclined", "card_declined", "generic_decline"),
        ("pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
        ("pm_card_visa_chargeDeclinedLostCard", "card_declined", "lost_card"),
        ("pm_card_visa_chargeDeclinedStolenCard", "card_declined", "stolen_card"),
        (
            "pm_card_visa_chargeDeclinedVelocityLimitExceeded", "card_declined",
            "card_velocity_exceeded"
        ),
        ("pm_card_chargeDeclinedExpiredCard", "expired_card", nil),
        ("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", nil),
        ("pm_card_chargeDeclinedProcessingError", "processing_error", nil),
    ])
    func `A refused card says why, and another one can pay`(
        method: String, code: String, declineCode: String?
    ) async throws {
        try await SandboxGateway.with { running in
            let created = try await running.gateway.create(Self.request(), "create")
            let error = await #expect(throws: GatewayError.self) {
                _ = try await running.gateway.confirm(Self.confirmation(created, method), "first")
            }
            guard case .declined(let failure, let intent?) = error else {
                Issue.record("not declined: \(String(describing: error))")
                return
            }
            #expect(failure.code == code)
            #expect(failure.declineCode == declineCode)
            #expect(intent.status == .requiresPaymentMethod)
            #expect(intent.lastDecline == failure)
            let paid = try await running.gateway.confirm(
                Self.confirmation(created, "pm_card_visa"), "second")
            #expect(paid.status == .succeeded)
            #expect(paid.lastDecline == nil)
        }
    }

    @Test(arguments: [
        ("pm_card_authenticationRequired", "complete", PaymentIntent.Status.succeeded, nil),
        (
            "pm_card_authenticationRequired", "fail", .requiresPaymentMethod,
            "payment_intent_authentication_failure"
        ),
        (
            "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds", "complete",
            .requiresPaymentMethod, "card_declined"
        ),
    ])
    func `A bank that wants to see the shopper has a page`(
        method: String, button: String, status: PaymentIntent.Status, code: String?
    ) async throws {
        try await SandboxGateway.with { running in
            let created = try await running.gateway.create(Self.request(), "create")
            let waiting = try await running.gateway.confirm(
                Self.confirmation(created, method), "confirm")
            #expect(waiting.status == .requiresAction)
            let page = try #require(waiting.nextActionURL)
            #expect(try await running.transport.send(HTTPRequest(url: page)).status == 200)
            // The page leads to the shop's own, which the transport does not follow after a POST.
            await #expect(throws: TransportError.self) {
                _ = try await running.transport.send(
                    HTTPRequest(method: .post, url: "\(page)/\(button)", body: Data()))
            }
            let after = try await running.gateway.retrieve(created.id)
            #expect(after.status == status)
            #expect(after.lastDecline?.code == code)
            #expect(after.nextActionURL == nil)
        }
    }

    @Test func `A payment that was given up cannot be made`() async throws {
        try await SandboxGateway.with { running in
            let created = try await running.gateway.create(Self.request(), "create")
            let cancelled = try await running.gateway.cancel(created.id, "cancel")
            #expect(cancelled.status == .canceled)
            await #expect(throws: GatewayError.unexpectedState(cancelled)) {
                try await running.gateway.confirm(
                    Self.confirmation(created, "pm_card_visa"), "confirm")
            }
        }
    }

    @Test func `Cancelling a paid payment tells that it is paid`() async throws {
        try await SandboxGateway.with { running in
            let created = try await running.gateway.create(Self.request(), "create")
            let paid = try await running.gateway.confirm(
                Self.confirmation(created, "pm_card_visa"), "confirm")
            await #expect(throws: GatewayError.unexpectedState(paid)) {
                try await running.gateway.cancel(created.id, "cancel")
            }
        }
    }

    @Test func `The same key creates one payment`() async throws {
        try await SandboxGateway.with { running in
            let first = try await running.gateway.create(Self.request(), "pi-7-105500")
            #expect(try await running.gateway.create(Self.request(), "pi-7-105500") == first)
            await #expect(throws: GatewayError.idempotencyKeyReused) {
                try await running.gateway.create(Self.request(order: 8), "pi-7-105500")
            }
        }
    }

    @Test func `A refusal names its parameter's code`() async throws {
        try await SandboxGateway.with { running in
            let error = await #expect(throws: GatewayError.self) {
                let cent = Money(minorUnits: 1, currency: .usd)
                _ = try await running.gateway.create(PaymentRequest(amount: cent), "create")
            }
            guard case .refused("invalid_request_error", "amount_too_small", _) = error else {
                Issue.record("another error: \(String(describing: error))")
                return
            }
        }
    }

    @Test(arguments: ["pi_none", "pi_1/../../v1/charges/x", "pi_1?expand[]=a", "", "ch_1", "pi_ü"])
    func `An unknown or malformed identifier is no payment`(id: String) async throws {
        try await SandboxGateway.with { running in
            await #expect(throws: GatewayError.noSuchPayment) {
                try await running.gateway.retrieve(id)
            }
        }
    }

    @Test func `A wrong key is the store's own mistake, and is not repeated`() async throws {
        try await SandboxGateway.with { running in
            let gateway = StripeGateway.live(
                StripeConfiguration(
                    secretKey: Secret("sk_test_very_private"), baseURL: running.url),
                transport: running.transport)
            let error = await #expect(throws: GatewayError.self) {
                _ = try await gateway.retrieve("pi_1")
            }
            guard case .misconfigured(let reason) = error else {
                Issue.record("another error: \(String(describing: error))")
                return
            }
            #expect(!reason.contains("very_private"))
        }
    }

    @Test func `Nobody at the address is unreachable`() async throws {
        let url = try await SandboxGateway.with { $0.url }
        let engine = CurlEngine()
        defer { engine.shutDown() }
        let gateway = StripeGateway.live(
            StripeConfiguration(secretKey: Secret("sk_test_x"), baseURL: url),
            transport: .curl(engine), sleep: { _ in })
        await #expect(throws: GatewayError.unreachable(.connectionRefused)) {
            try await gateway.retrieve("pi_1")
        }
    }
}
