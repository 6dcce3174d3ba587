import ShopModel

extension CheckoutGateway {
    private static let path = "/v1/checkout/sessions"

    /// Shows Stripe's hosted pages (<https://docs.stripe.com/api/checkout/sessions>).
    static func stripe(_ client: StripeClient) -> CheckoutGateway {
        CheckoutGateway(
            create: { request, key async throws(GatewayError) in
                try await post(path, form(request), key: key, to: client)
            },
            setUp: { request, key async throws(GatewayError) in
                var form = StripeForm()
                form.add("mode", value: "setup")
                form.add("customer", value: request.customerID)
                form.add("currency", value: request.currency.code.lowercased())
                form.add("success_url", value: request.returnURL)
                form.add("cancel_url", value: request.returnURL)
                return try await post(path, form, key: key, to: client)
            },
            retrieve: { id async throws(GatewayError) in
                let path = try StripePath(path, id: id, prefix: "cs_").text
                let answer: StripeCheckoutSession = try await client.get(path)
                return answer.session
            },
            expire: { id, key async throws(GatewayError) in
                let path = try StripePath(path, id: id, prefix: "cs_").text + "/expire"
                return try await post(path, StripeForm(), key: key, to: client)
            })
    }

    private static func post(
        _ path: String, _ form: StripeForm, key: String, to client: StripeClient
    ) async throws(GatewayError) -> CheckoutSession {
        let answer: StripeCheckoutSession = try await client.post(
            path, form, idempotencyKey: key)
        return answer.session
    }

    /// The metadata of a page is not that of its payment: both get it.
    private static func form(_ request: CheckoutRequest) throws(GatewayError) -> StripeForm {
        var form = StripeForm()
        form.add("mode", value: "payment")
        for (index, line) in request.lines.enumerated() {
            let path = ["line_items", String(index)]
            let price = path + ["price_data"]
            form.add(path: path + ["quantity"], value: String(line.quantity))
            form.add(path: price + ["currency"], value: try StripeCurrency(line.unitPrice).code)
            form.add(path: price + ["unit_amount"], value: String(line.unitPrice.minorUnits))
            form.add(path: price + ["product_data", "name"], value: line.name)
        }
        form.add("client_reference_id", value: request.reference)
        form.add("customer", value: request.customerID)
        form.add("expires_at", value: String(request.expiresAt))
        form.add("success_url", value: request.returnURL)
        form.add("cancel_url", value: request.returnURL)
        form.add(metadata: request.metadata)
        for (name, value) in request.metadata.sorted(by: { $0.key < $1.key }) {
            form.add(path: ["payment_intent_data", "metadata", name], value: value)
        }
        return form
    }
}
