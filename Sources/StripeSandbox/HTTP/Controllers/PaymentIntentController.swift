import Hummingbird

/// Answers the routes of payment intents.
struct PaymentIntentController: Sendable {
    let account: SandboxAccount
    let requests: IdempotentRequests

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("payment_intents")
            .read { context async throws(StripeError) in
                let query = try OwnedObjectQuery(
                    context.form, by: [.customer], expanding: Expansion.ofPaymentIntents,
                    unsupported: ["customer_account"])
                return try await account.intents(query)
            }
            .change(once: requests) { context async throws(StripeError) in
                let parameters = try CreatePaymentIntent(context.form)
                return try await account.create(parameters, origin: context.origin)
            }
            .read(":id") { context async throws(StripeError) in
                let parameters = try RetrieveObject(
                    context.form, expanding: Expansion.ofPaymentIntents)
                let intent = try await account.intent(context.objectID)
                return await account.expand(intent, parameters.expand)
            }
            .change(":id", once: requests) { context async throws(StripeError) in
                let parameters = try UpdatePaymentIntent(context.form)
                return try await account.update(context.objectID, parameters)
            }
            .change(":id/confirm", once: requests) { context async throws(StripeError) in
                let parameters = try ConfirmPaymentIntent(context.form)
                return try await account.confirm(
                    context.objectID, parameters, origin: context.origin)
            }
            .change(":id/cancel", once: requests) { context async throws(StripeError) in
                let parameters = try CancelPaymentIntent(context.form)
                return try await account.cancel(
                    context.objectID, parameters, origin: context.origin)
            }
    }
}
