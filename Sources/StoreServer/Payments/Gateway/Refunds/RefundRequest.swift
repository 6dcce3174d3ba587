package import ShopModel

/// Money of a payment that is to go back.
package struct RefundRequest: Equatable, Sendable {
    /// The payment's identifier.
    package var intentID: String
    /// How much goes back, which the store decides.
    package var amount: Money
    /// Values that come back with the refund and its events; at most 50, names of 40 and values of
    /// 500 characters.
    package var metadata: [String: String]

    /// Creates a request.
    package init(intentID: String, amount: Money, metadata: [String: String] = [:]) {
        self.intentID = intentID
        self.amount = amount
        self.metadata = metadata
    }
}
