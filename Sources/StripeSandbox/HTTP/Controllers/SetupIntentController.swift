import Hummingbird

/// Answers the routes of setup intents.
struct SetupIntentController: Sendable {
    let account: SandboxAccount
    let requests: IdempotentRequests

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("setup_intents")
            .read { context async throws(StripeError) in
                let query = try OwnedObjectQuery(
                    context.form, by: [.customer, .paymentMethod],
                    expanding: Expansion.ofSetupIntents,
                    unsupported: ["attach_to_self", "customer_account"])
                return try await account.setupIntents(query)
            }
            .change(once: requests) { context async throws(StripeError) in
                let parameters = try SetupIntentDetails(context.form, isNew: true)
                return try await account.create(parameters, origin: context.origin)
            }
            .read(":id") { context async throws(StripeError) in
                let parameters = try RetrieveObject(
                    context.form, expanding: Expansion.ofSetupIntents)
                let intent = try await account.setupIntent(context.objectID)
                return await account.expand(intent, parameters.expand)
            }
            .change(":id", once: requests) { context async throws(StripeError) in
                let parameters = try SetupIntentDetails(context.form, isNew: false)
                return try await account.update(setupIntent: context.objectID, parameters)
            }
            .change(":id/confirm", once: requests) { context async throws(StripeError) in
                let parameters = try ConfirmSetupIntent(context.form)
                return try await account.confirm(
                    setupIntent: context.objectID, parameters, origin: context.origin)
            }
    }
}
