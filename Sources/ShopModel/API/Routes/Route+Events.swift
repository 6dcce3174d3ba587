extension Route {
    /// What changes, while it does: server-sent events.
    package static let eventStream = Route(.get, "/api/v1/events", .visitor)

    /// The routes that stay open.
    package static let streams = [eventStream]
}
