package import ShopModel

/// What is to be paid.
package struct PaymentRequest: Equatable, Sendable {
    /// The amount, which the store decides.
    package var amount: Money
    /// The provider's name of the account that pays; without it no saved card can.
    package var customerID: String?
    /// What the provider's records say of it, at most 1000 characters.
    package var description: String?
    /// Where the provider sends its own receipt, if anywhere.
    package var receiptEmail: String?
    /// Values that come back with the payment and its events; at most 50, names of 40 and values of
    /// 500 characters.
    package var metadata: [String: String]

    /// Creates a request.
    package init(
        amount: Money, customerID: String? = nil, description: String? = nil,
        receiptEmail: String? = nil,
        metadata: [String: String] = [:]
    ) {
        self.amount = amount
        self.customerID = customerID
        self.description = description
        self.receiptEmail = receiptEmail
        self.metadata = metadata
    }
}
