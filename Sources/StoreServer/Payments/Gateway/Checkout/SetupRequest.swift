package import ShopModel

/// A page of the provider on which a card is saved and nothing is paid.
package struct SetupRequest: Equatable, Sendable {
    /// The provider's name of the account that the card is for.
    package var customerID: String
    /// The currency that the card must be able to pay in.
    package var currency: Currency
    /// Where the page leads in the end.
    package var returnURL: String

    /// Creates a request.
    package init(customerID: String, currency: Currency, returnURL: String) {
        self.customerID = customerID
        self.currency = currency
        self.returnURL = returnURL
    }
}
