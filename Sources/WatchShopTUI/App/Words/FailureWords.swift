import ShopModel
import TerminalUI

extension Failure {
    /// What happened, in a sentence or two that end with what to press next.
    ///
    /// - Parameter retry: The key that tries again, where the pane has one.
    func words(retry: Key? = nil) -> SafeText {
        guard let next = retry.map({ SafeText("\($0.label) tries again.") }) else { return what }
        return isWorthRetrying ? "\(what) \(next)" : what
    }

    /// Whether the same might work a moment later.
    var isWorthRetrying: Bool {
        switch self {
        case .offline, .timedOut, .storeTrouble, .notUnderstood: true
        case .badAddress, .insecure, .notLoggedIn, .orderChanged, .refused, .disk: false
        }
    }

    private var what: SafeText {
        switch self {
        case .offline: "The store cannot be reached."
        case .badAddress:
            "The store's address is not one to connect to: https, or http on this machine."
        case .timedOut: "The store did not answer in time."
        case .storeTrouble: "The store has a problem."
        case .insecure: "This is not the store: its certificate does not fit. Nothing was sent."
        case .notLoggedIn: "You are not logged in any more. 4 logs in."
        case .orderChanged: "Prices or stock have changed. Nothing was ordered."
        case .notUnderstood: "The store answered something that this version does not know."
        case .disk(let cause): "This machine's files cannot be used: \(cause)"
        case .refused(let problem): Self.words(for: problem)
        }
    }

    private static func words(for problem: Problem) -> SafeText {
        switch problem.kind {
        case .credentialsRefused: "Email and password do not belong together."
        case .emailTaken: "There is an account with this email. Log in instead."
        case .rateLimited: "That was too often. Wait a moment."
        case .notFound: "The store does not have that any more."
        case .notPayable: "This order cannot be paid any more."
        case .illegalTransition: "The order has moved on, so this is no longer possible."
        case .paymentUnavailable: "The payment provider does not answer. Nothing was charged."
        default: SafeText(sanitizing: problem.detail)
        }
    }
}
