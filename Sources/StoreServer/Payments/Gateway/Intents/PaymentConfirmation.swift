/// With what a payment is made.
package struct PaymentConfirmation: Equatable, Sendable {
    /// The payment's identifier.
    package var intentID: String
    /// The identifier of a saved or test payment method: `pm_…`.
    package var paymentMethod: String
    /// Where the shopper comes back to when the bank wants to see them.
    package var returnURL: String

    /// Creates a confirmation.
    package init(intentID: String, paymentMethod: String, returnURL: String) {
        self.intentID = intentID
        self.paymentMethod = paymentMethod
        self.returnURL = returnURL
    }
}
