import ShopModel

/// What the mail says with which a password is set anew.
struct ResetLetter: Hashable, Sendable {
    /// Who gets it.
    let customer: Customer
    /// The token of the link: the request's id, a full stop, and 43 characters of base64url.
    let token: String
    /// The code to type: `ABCD-EFGH`.
    let code: String
    /// Until when either is good.
    let expiresAt: Timestamp
}
