/// Whether a store can take requests, check by check.
package struct ReadyAnswer: Hashable, Sendable, Codable {
    /// `ready`, or `unavailable` where a check failed.
    package var status: String
    /// The checks by name, each `ok` or what is wrong.
    package var checks: [String: String]

    /// Makes an answer from its facts.
    package init(status: String, checks: [String: String]) {
        self.status = status
        self.checks = checks
    }

    enum CodingKeys: String, CodingKey {
        case status
        case checks
    }
}
