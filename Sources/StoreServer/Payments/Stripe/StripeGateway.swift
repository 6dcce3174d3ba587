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
                let answer: StripePaymentIntent = try await client.get(
                    try StripePath(path, id: id, prefix: "pi_").text)
                return answer.intent
            },
            confirm: { confirmation, key async throws(GatewayError) in
                var form = StripeForm()
                form.add("payment_method", value: confirmation.paymentMethod)
                form.add("return_url", value: confirmation.returnURL)
                let path =
                    try StripePath(path, id: confirmation.intentID, prefix: "pi_").text + "/confirm"
                return try await post(path, form, key: key, to: client)
            },
            cancel: { id, key async throws(GatewayError) in
                let path = try StripePath(path, id: id, prefix: "pi_").text + "/cancel"
                return try await post(path, StripeForm(), key: key, to: client)
            },
            checkout: .stripe(client), refunds: .stripe(client), customers: .stripe(client),
            events: .stripe(client))
    }

    private static func post(
        _ path: String, _ form: StripeForm, key: String, to client: StripeClient
    ) async throws(GatewayError) -> PaymentIntent {
        let answer: StripePaymentIntent = try await client.post(path, form, idempotencyKey: key)
        return answer.intent
    }

    private static func createForm(_ request: PaymentRequest) throws(GatewayError) -> StripeForm {
        var form = StripeForm()
        form.add("amount", value: String(request.amount.minorUnits))
        form.add("currency", value: try StripeCurrency(request.amount).code)
        form.add("customer", value: request.customerID)
        form.add("automatic_payment_methods", "enabled", value: "true")
        form.add("description", value: request.description)
        form.add("receipt_email", value: request.receiptEmail)
        form.add(metadata: request.metadata)
        return form
    }
}
