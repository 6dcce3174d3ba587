import Hummingbird

/// Answers the routes of events.
struct EventController: Sendable {
    let account: SandboxAccount

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("events")
            .read { context async throws(StripeError) in
                try await account.events(try EventQuery(context.form))
            }
            .read(":id") { context async throws(StripeError) in
                _ = try RetrieveObject(context.form)
                return try await account.event(context.objectID)
            }
    }
}
