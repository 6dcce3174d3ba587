import Hummingbird

/// Answers the routes of charges.
struct ChargeController: Sendable {
    let account: SandboxAccount

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("charges")
            .read { context async throws(StripeError) in
                let query = try OwnedObjectQuery(
                    context.form, by: [.customer, .paymentIntent],
                    expanding: Expansion.ofCharges, unsupported: ["transfer_group"])
                return try await account.charges(query)
            }
            .read(":id") { context async throws(StripeError) in
                let parameters = try RetrieveObject(context.form, expanding: Expansion.ofCharges)
                let charge = try await account.charge(context.objectID)
                return await account.expand(charge, parameters.expand)
            }
    }
}
