extension Route {
    /// The process is alive; names the store and its epoch.
    package static let health = Route(.get, "/health", .anyone)
    /// The database answers and is of this version.
    package static let ready = Route(.get, "/ready", .anyone)
    /// Counts and measurements for Prometheus; for this machine, or with a token.
    package static let metrics = Route(.get, "/metrics", .anyone)
    /// The API as a document of OpenAPI 3.1.
    package static let openAPI = Route(.get, "/openapi.json", .anyone)
    /// The same as a page.
    package static let apiDocs = Route(.get, "/api-docs", .anyone)

    /// The routes of whoever watches over the process.
    package static let operations = [health, ready, metrics, openAPI, apiDocs]
}
