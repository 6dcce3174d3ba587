package import CurlTransport
import ShopModel

/// The payment gateway over Stripe's HTTP API.
package enum StripeGateway {
    private static let path = "/v1/payment_intents"

    /// Makes the gateway.
    ///
    /// - Parameter sleep: waits between two attempts.
    package static func live(
        _ configuration: StripeConfiguration,
        transport: HTTPTransport,
        sleep: @escaping @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0)
        }
    ) -> PaymentGateway {
        let client = StripeClient(
            configuration: configuration, transport: transport, sleep: sleep)
        return PaymentGateway(
            create: { request, key async throws(GatewayError) in
                let form = try createForm(request)
                return try await post(path, form, key: key, to: client)
            },
            retrieve: { id async throws(GatewayError) in
                let answer: StripePaymentIntent = try await client.get(try path(of: id))
                return answer.intent
            },
            confirm: { confirmation, key async throws(GatewayError) in
                var form = StripeForm()
                form.add("payment_method", value: confirmation.paymentMethod)
                form.add("return_url", value: confirmation.returnURL)
                let path = try path(of: confirmation.intentID) + "/confirm"
                return try await post(path, form, key: key, to: client)
            },
            cancel: { id, key async throws(GatewayError) in
                let path = try path(of: id) + "/cancel"
                return try await post(path, StripeForm(), key: key, to: client)
            })
    }

    private static func post(
        _ path: String, _ form: StripeForm, key: String, to client: StripeClient
    ) async throws(GatewayError) -> PaymentIntent {
        let answer: StripePaymentIntent = try await client.post(path, form, idempotencyKey: key)
        return answer.intent
    }

    private static func createForm(_ request: PaymentRequest) throws(GatewayError) -> StripeForm {
        let currency = request.amount.currency.code
        guard !currenciesWithOtherUnits.contains(currency) else {
            throw .misconfigured(reason: "\(currency) has other minor units at Stripe")
        }
        var form = StripeForm()
        form.add("amount", value: String(request.amount.minorUnits))
        form.add("currency", value: currency.lowercased())
        form.add("automatic_payment_methods", "enabled", value: "true")
        form.add("description", value: request.description)
        form.add("receipt_email", value: request.receiptEmail)
        for (name, value) in request.metadata.sorted(by: { $0.key < $1.key }) {
            form.add("metadata", name, value: value)
        }
        return form
    }

    /// Currencies without minor units in ISO 4217, whose amounts Stripe takes in hundredths
    /// (<https://docs.stripe.com/currencies#special-cases>).
    private static let currenciesWithOtherUnits: Set<String> = ["ISK", "UGX"]

    /// The path of a payment.
    ///
    /// Its identifier can come from a request to the store, so one that could lead elsewhere is not
    /// sent.
    private static func path(of id: String) throws(GatewayError) -> String {
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard id.hasPrefix("pi_"), isPlain else { throw .noSuchPayment }
        return "\(path)/\(id)"
    }
}
