import Hummingbird

/// Answers the routes of checkout sessions.
struct CheckoutSessionController: Sendable {
    let account: SandboxAccount
    let requests: IdempotentRequests

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("checkout/sessions")
            .read { context async throws(StripeError) in
                let query = try OwnedObjectQuery(
                    context.form, by: [.customer, .paymentIntent, .status],
                    expanding: Expansion.ofCheckoutSessions,
                    unsupported: [
                        "customer_account", "customer_details", "payment_link", "subscription",
                    ])
                return try await account.sessions(query)
            }
            .change(once: requests) { context async throws(StripeError) in
                let parameters = try CreateCheckoutSession(context.form)
                return try await account.create(parameters, origin: context.origin)
            }
            .read(":id") { context async throws(StripeError) in
                let parameters = try RetrieveObject(
                    context.form, expanding: Expansion.ofCheckoutSessions)
                let session = try await account.session(context.objectID)
                return await account.expand(session, parameters.expand)
            }
            .change(":id", once: requests) { context async throws(StripeError) in
                let parameters = try UpdateMetadata(
                    context.form, expanding: Expansion.ofCheckoutSessions,
                    unsupported: ["collected_information", "line_items", "shipping_options"])
                return try await account.update(session: context.objectID, parameters)
            }
            .change(":id/expire", once: requests) { context async throws(StripeError) in
                let parameters = try RetrieveObject(
                    context.form, expanding: Expansion.ofCheckoutSessions)
                return try await account.expire(
                    session: context.objectID, parameters, origin: context.origin)
            }
            .read(":id/line_items") { context async throws(StripeError) in
                let query = try OwnedObjectQuery(context.form, by: [])
                return try await account.lineItems(of: context.objectID, query)
            }
    }
}
