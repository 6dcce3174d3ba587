/// How far the way from a cart to a paid order has come.
enum CheckoutStage: Int, CaseIterable, Sendable {
    /// Nobody is logged in: who orders is being asked.
    case contact
    /// Where it goes is being chosen or typed.
    case address
    /// How it is sent is being chosen, and whether it is a gift.
    case shipping
    /// What it costs is shown, to be placed.
    case review
    /// It is placed and waits for its payment.
    case pay
    /// It is paid.
    case done

    /// The steps that a person goes through, who is logged in or not.
    static func way(isGuest: Bool) -> [CheckoutStage] {
        isGuest ? allCases : allCases.filter { $0 != .contact }
    }
}
