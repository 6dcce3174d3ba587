import ShopModel

/// A wish to set a password anew, for which a mail is sent.
struct ResetRequest: Hashable, Sendable {
    let id: ResetID
    /// Whose password; nil where nobody has an account with the address that was typed.
    let customerID: CustomerID?
    let expiresAt: Timestamp

    /// For how long the mail is good.
    static let lifetime: Int64 = 30 * 60
    /// How many codes may be typed for one request.
    static let codeTries = 5
}

/// Names a wish to set a password anew.
typealias ResetID = UUIDIdentifier<ResetRequest>
