import Hummingbird

/// Answers the routes of disputes.
struct DisputeController: Sendable {
    let account: SandboxAccount
    let requests: IdempotentRequests

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("disputes")
            .read { context async throws(StripeError) in
                let query = try OwnedObjectQuery(
                    context.form, by: [.charge, .paymentIntent], expanding: Expansion.ofRefunds)
                return try await account.disputes(query)
            }
            .read(":id") { context async throws(StripeError) in
                let parameters = try RetrieveObject(context.form, expanding: Expansion.ofRefunds)
                let dispute = try await account.dispute(context.objectID)
                return await account.expand(dispute, parameters.expand)
            }
            .change(":id", once: requests) { context async throws(StripeError) in
                let parameters = try UpdateDispute(context.form)
                return try await account.update(
                    dispute: context.objectID, parameters, origin: context.origin)
            }
            .change(":id/close", once: requests) { context async throws(StripeError) in
                let parameters = try RetrieveObject(context.form, expanding: Expansion.ofRefunds)
                return try await account.close(
                    dispute: context.objectID, parameters, origin: context.origin)
            }
    }
}
