/// What one limit says of one request.
struct RateDecision: Hashable, Sendable {
    /// The name of the limit.
    let policy: String
    /// How many requests a minute it allows.
    let quota: Int
    /// How many more it would take now.
    let remaining: Int
    /// In how many seconds it takes as many as ever.
    let reset: Int
    /// In how many seconds to come again; nil where the request is taken.
    let retryAfter: Int?
}

extension RateDecision {
    /// The value for `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10, section 3).
    var policyField: String { "\"\(policy)\";q=\(quota);w=60" }

    /// The value for `RateLimit` (the same draft, section 4).
    var stateField: String { "\"\(policy)\";r=\(remaining);t=\(reset)" }
}
