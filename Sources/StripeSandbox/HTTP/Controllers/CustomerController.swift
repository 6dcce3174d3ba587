import Hummingbird

/// Answers the routes of customers.
struct CustomerController: Sendable {
    let account: SandboxAccount
    let requests: IdempotentRequests

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("customers")
            .read { context async throws(StripeError) in
                let query = try OwnedObjectQuery(
                    context.form, by: [.email], unsupported: ["test_clock"])
                return try await account.customers(query)
            }
            .change(once: requests) { context async throws(StripeError) in
                let parameters = try CustomerDetails(context.form, isNew: true)
                return try await account.create(parameters, origin: context.origin)
            }
            .get(":id", use: retrieve)
            .change(":id", once: requests) { context async throws(StripeError) in
                let parameters = try CustomerDetails(context.form, isNew: false)
                return try await account.update(
                    customer: context.objectID, parameters, origin: context.origin)
            }
            .delete(":id") { _, context in
                let deleted = try await account.delete(
                    customer: context.objectID, origin: context.origin)
                return try Response(object: deleted)
            }
            .read(":id/payment_methods") { context async throws(StripeError) in
                let query = try OwnedObjectQuery(
                    context.form, by: [.type], expanding: Expansion.ofPaymentMethods,
                    unsupported: ["allow_redisplay"])
                let customer = try await account.customer(context.objectID)
                return try await account.paymentMethods(of: customer.id, query)
            }
    }

    @Sendable private func retrieve(
        _ request: Request, _ context: SandboxRequestContext
    ) async throws -> Response {
        _ = try RetrieveObject(context.form)
        guard await !account.isDeletedCustomer(context.objectID) else {
            return try Response(object: DeletedCustomer(id: context.objectID))
        }
        return try Response(object: try await account.customer(context.objectID))
    }
}
