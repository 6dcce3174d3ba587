extension EventGateway {
    /// Reads Stripe's events, which it keeps for 30 days (<https://docs.stripe.com/api/events>).
    static func stripe(_ client: StripeClient) -> EventGateway {
        EventGateway { range async throws(GatewayError) in
            var query = StripeForm()
            query.add("limit", value: "100")
            switch range {
            case .newest: break
            case .after(let id): query.add("ending_before", value: id)
            case .before(let id): query.add("starting_after", value: id)
            }
            let page: StripeList<StripeEvent> = try await client.get("/v1/events", query)
            return (page.data, page.hasMore)
        }
    }
}
