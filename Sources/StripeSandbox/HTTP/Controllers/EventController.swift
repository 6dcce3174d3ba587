import Hummingbird

/// Answers the routes of events.
struct EventController: Sendable {
    let account: SandboxAccount

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("events")
            .get { _, context in
                let query = try EventQuery(context.form)
                return try Response(
                    object: try await account.events(query))
            }
            .get(":event") { _, context in
                let event = try await account.event(try context.parameters.require("event"))
                return try Response(object: event)
            }
    }
}
