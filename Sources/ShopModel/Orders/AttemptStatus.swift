/// Where one attempt to pay an order stands.
package enum AttemptStatus: String, Hashable, Sendable, CaseIterable, Codable {
    /// The provider has been asked, or is about to be, to make an intent or a page.
    case starting
    /// It waits for a payment method.
    case ready
    /// The provider is working on it, or what it answered is not known.
    case processing
    /// The shopper must confirm it on a page of their bank.
    case requiresAction = "requires_action"
    /// The last payment method was declined; another may be tried.
    case failed
    /// The money is taken.
    case succeeded
    /// Money is taken, but not what was asked for: a person must look at it.
    case held
    /// It was given up.
    case cancelled
}
