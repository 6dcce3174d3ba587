extension Route {
    /// The process is alive; names the store and its epoch.
    package static let health = Route(.get, "/health", .anyone)
    /// The database answers and is of this version.
    package static let ready = Route(.get, "/ready", .anyone)

    /// The routes of whoever watches over the process.
    package static let operations = [health, ready]
}
