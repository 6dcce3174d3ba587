extension CustomerGateway {
    private static let customers = "/v1/customers"
    private static let methods = "/v1/payment_methods"

    /// Keeps cards at Stripe (<https://docs.stripe.com/payments/save-and-reuse>).
    static func stripe(_ client: StripeClient) -> CustomerGateway {
        CustomerGateway(
            create: { request, key async throws(GatewayError) in
                var form = StripeForm()
                form.add("email", value: request.email)
                form.add("name", value: request.name)
                form.add(metadata: request.metadata)
                let answer: StripeName = try await client.post(
                    customers, form, idempotencyKey: key)
                return answer.id
            },
            delete: { customer async throws(GatewayError) in
                let path = try StripePath(customers, id: customer, prefix: "cus_").text
                let _: StripeName = try await client.delete(path)
            },
            cards: { customer async throws(GatewayError) in
                let path = try StripePath(customers, id: customer, prefix: "cus_").text
                var query = StripeForm()
                query.add("type", value: "card")
                query.add("limit", value: "100")
                let page: StripeList<StripePaymentMethod> = try await client.get(
                    path + "/payment_methods", query)
                return page.data.map(\.card)
            },
            card: { id async throws(GatewayError) in
                let answer: StripePaymentMethod = try await client.get(method(id))
                return answer.card
            },
            attach: { id, customer, key async throws(GatewayError) in
                var form = StripeForm()
                form.add("customer", value: customer)
                let answer: StripePaymentMethod = try await client.post(
                    try method(id) + "/attach", form, idempotencyKey: key)
                return answer.card
            },
            detach: { id, key async throws(GatewayError) in
                let _: StripeName = try await client.post(
                    try method(id) + "/detach", StripeForm(), idempotencyKey: key)
            })
    }

    private static func method(_ id: String) throws(GatewayError) -> String {
        try StripePath(methods, id: id, prefix: "pm_").text
    }
}

/// What is read of an object of which only the name counts.
private struct StripeName: Decodable, Sendable {
    let id: String

    enum CodingKeys: String, CodingKey {
        case id
    }
}
