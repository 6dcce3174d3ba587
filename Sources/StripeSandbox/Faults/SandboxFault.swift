/// What goes wrong with a request on purpose, so that a shop's answer to it can be tried.
///
/// A request asks for it in the header `Sandbox-Fault`.
package enum SandboxFault: Equatable, Sendable {
    /// `rate_limit`: refused with 429; nothing is done.
    case rateLimit
    /// `error-500`: fails with 500; nothing is done, and nothing is kept under the idempotency key.
    case internalError
    /// `timeout`: gets no answer for ten minutes; nothing is done.
    case timeout
    /// `drop-after`: is carried out, and then the connection is closed without an answer.
    case dropAfter
    /// `slow=SECONDS`: is carried out after a pause of at most ten minutes.
    case slow(Duration)

    /// The longest pause, in seconds.
    private static let longestPause = 600.0

    /// Reads the value of the header; nil for one that is not known.
    package init?(_ text: String) {
        switch text {
        case "rate_limit": self = .rateLimit
        case "error-500": self = .internalError
        case "timeout": self = .timeout
        case "drop-after": self = .dropAfter
        default:
            guard text.hasPrefix("slow="), let seconds = Double(text.dropFirst("slow=".count)),
                (0...Self.longestPause).contains(seconds)
            else { return nil }
            self = .slow(.seconds(seconds))
        }
    }
}
