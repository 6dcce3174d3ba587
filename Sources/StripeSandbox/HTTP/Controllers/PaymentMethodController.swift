import Hummingbird

/// Answers the routes of payment methods.
struct PaymentMethodController: Sendable {
    let account: SandboxAccount
    let requests: IdempotentRequests

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("payment_methods")
            .read { context async throws(StripeError) in
                let query = try OwnedObjectQuery(
                    context.form, by: [.customer, .type], expanding: Expansion.ofPaymentMethods,
                    unsupported: ["allow_redisplay", "customer_account"])
                return try await account.paymentMethods(of: nil, query)
            }
            .change(once: requests) { context async throws(StripeError) in
                try await account.create(try CreatePaymentMethod(context.form))
            }
            .read(":id") { context async throws(StripeError) in
                let parameters = try RetrieveObject(
                    context.form, expanding: Expansion.ofPaymentMethods)
                let method = try await account.paymentMethod(context.objectID)
                return await account.expand(method, parameters.expand)
            }
            .change(":id", once: requests) { context async throws(StripeError) in
                let parameters = try PaymentMethodDetails(context.form)
                return try await account.update(
                    paymentMethod: context.objectID, parameters, origin: context.origin)
            }
            .change(":id/attach", once: requests) { context async throws(StripeError) in
                let parameters = try AttachPaymentMethod(context.form)
                return try await account.attach(
                    paymentMethod: context.objectID, parameters, origin: context.origin)
            }
            .change(":id/detach", once: requests) { context async throws(StripeError) in
                let parameters = try RetrieveObject(
                    context.form, expanding: Expansion.ofPaymentMethods)
                return try await account.detach(
                    paymentMethod: context.objectID, parameters, origin: context.origin)
            }
    }
}
