import ShopModel

extension RefundGateway {
    /// Gives money back through Stripe (<https://docs.stripe.com/api/refunds>).
    static func stripe(_ client: StripeClient) -> RefundGateway {
        RefundGateway(
            create: { request, key async throws(GatewayError) in
                var form = StripeForm()
                form.add("payment_intent", value: request.intentID)
                form.add("amount", value: String(request.amount.minorUnits))
                form.add(metadata: request.metadata)
                let answer: StripeRefund = try await client.post(
                    "/v1/refunds", form, idempotencyKey: key)
                return answer.refund
            },
            list: { intent async throws(GatewayError) in
                var query = StripeForm()
                query.add("payment_intent", value: intent)
                query.add("limit", value: "100")
                let page: StripeList<StripeRefund> = try await client.get("/v1/refunds", query)
                return page.data.map(\.refund)
            })
    }
}
