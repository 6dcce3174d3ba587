/// What the bank said to a charge.
struct ChargeOutcome: Encodable, Equatable, Sendable {
    let networkStatus: String
    @Nullable var reason: String?
    let riskLevel = "normal"
    let sellerMessage: String
    let type: String

    /// Records an approval, or why the card was declined.
    init(_ decline: CardDecline?) {
        networkStatus = decline == nil ? "approved_by_network" : "declined_by_network"
        sellerMessage = decline == nil ? "Payment complete." : "The bank declined the payment."
        type = decline == nil ? "authorized" : "issuer_declined"
        reason = decline.map { $0.declineCode ?? $0.code }
    }

    enum CodingKeys: String, CodingKey {
        case reason, type
        case networkStatus = "network_status"
        case riskLevel = "risk_level"
        case sellerMessage = "seller_message"
    }
}
