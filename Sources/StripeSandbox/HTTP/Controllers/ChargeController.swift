import Hummingbird

/// Answers the route of charges.
struct ChargeController: Sendable {
    let account: SandboxAccount

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.get("charges/:charge") { _, context in
            var form = FormReader(context.form)
            if let property = try form.list("expand")?.first {
                throw StripeError.notExpandable(property)
            }
            try form.finish()
            let charge = try await account.charge(try context.parameters.require("charge"))
            return try Response(object: charge)
        }
    }
}
