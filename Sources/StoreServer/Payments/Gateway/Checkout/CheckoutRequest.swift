package import ShopModel

/// What is to be paid on a page of the provider.
package struct CheckoutRequest: Equatable, Sendable {
    /// One line of what the page shows.
    package struct Line: Equatable, Sendable {
        /// What it is.
        package var name: String
        /// What one piece costs.
        package var unitPrice: Money
        /// How many there are.
        package var quantity: Int

        /// Creates a line.
        package init(name: String, unitPrice: Money, quantity: Int) {
            self.name = name
            self.unitPrice = unitPrice
            self.quantity = quantity
        }
    }

    /// The lines, at least one and at most 100, all in one currency.
    package var lines: [Line]
    /// The store's own name of the order.
    package var reference: String
    /// The provider's name of the account that pays, if it has one.
    package var customerID: String?
    /// Values that come back with the page, its payment and their events.
    package var metadata: [String: String]
    /// Until when the page can be used, in seconds since 1970: half an hour to a day from now.
    package var expiresAt: Int64
    /// Where the page leads when it is paid, and when the shopper turns back.
    package var returnURL: String

    /// Creates a request.
    package init(
        lines: [Line], reference: String, customerID: String? = nil, metadata: [String: String],
        expiresAt: Int64, returnURL: String
    ) {
        self.lines = lines
        self.reference = reference
        self.customerID = customerID
        self.metadata = metadata
        self.expiresAt = expiresAt
        self.returnURL = returnURL
    }
}
