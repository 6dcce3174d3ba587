import ShopModel

/// All limits of a store, and which of them a request counts for.
struct RateGate: Sendable {
    private let address: RateLimiter<NetworkAddress>?
    private let door: RateLimiter<NetworkAddress>?
    private let page: RateLimiter<NetworkAddress>?
    private let account: RateLimiter<CustomerID>?

    /// Makes the counters of the limits that are set.
    init(
        _ limits: RateLimits,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        address = limits.address.map { RateLimiter("address", perMinute: $0, now: now) }
        door = limits.door.map { RateLimiter("door", perMinute: $0, now: now) }
        page = limits.page.map { RateLimiter("page", perMinute: $0, now: now) }
        account = limits.account.map { RateLimiter("account", perMinute: $0, now: now) }
    }

    /// Counts a request of a client to a route, by its template; nil where no route is asked for.
    ///
    /// Whoever watches over the process is not counted.
    func admit(_ client: NetworkAddress?, to template: String?) -> [RateDecision] {
        guard let client = client?.client else { return [] }
        let template = template ?? ""
        if Self.unlimited.contains(template) { return [] }
        var decisions = [address?.take(client)]
        if Self.isDoor(template) { decisions.append(door?.take(client)) }
        if template.hasPrefix("/p/") { decisions.append(page?.take(client)) }
        return decisions.compactMap(\.self)
    }

    /// Counts a request of an account; throws `rate_limited` where it was one too many.
    func admit(_ customer: CustomerID, _ trace: RequestTrace) throws(Problem) {
        guard let decision = account?.take(customer) else { return }
        trace.note([decision])
        if decision.retryAfter != nil { throw .tooManyRequests }
    }

    private static let unlimited = Set([Route.health, .ready, .metrics].map(\.template))

    /// Whether a route takes a secret that could be guessed.
    private static func isDoor(_ template: String) -> Bool {
        template.hasPrefix("/api/v1/auth/password/") || doors.contains(template)
    }

    private static let doors: Set = [
        Route.login.template, Route.register.template, Route.reauthenticate.template,
        "/api/v1/orders/lookup",
    ]
}

extension Problem {
    /// There were too many requests; the middleware says how long to wait.
    static var tooManyRequests: Problem {
        Problem(.rateLimited, detail: "Too many requests. Try again later.")
    }
}
