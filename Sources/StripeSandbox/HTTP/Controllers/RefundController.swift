import Hummingbird

/// Answers the routes of refunds.
struct RefundController: Sendable {
    let account: SandboxAccount
    let requests: IdempotentRequests

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("refunds")
            .read { context async throws(StripeError) in
                let query = try OwnedObjectQuery(
                    context.form, by: [.charge, .paymentIntent], expanding: Expansion.ofRefunds)
                return try await account.refunds(query)
            }
            .change(once: requests) { context async throws(StripeError) in
                let parameters = try CreateRefund(context.form)
                return try await account.create(parameters, origin: context.origin)
            }
            .read(":id") { context async throws(StripeError) in
                let parameters = try RetrieveObject(context.form, expanding: Expansion.ofRefunds)
                let refund = try await account.refund(context.objectID)
                return await account.expand(refund, parameters.expand)
            }
            .change(":id", once: requests) { context async throws(StripeError) in
                let parameters = try UpdateMetadata(context.form, expanding: Expansion.ofRefunds)
                return try await account.update(
                    refund: context.objectID, parameters, origin: context.origin)
            }
    }
}
