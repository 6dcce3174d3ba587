/// A card that the provider keeps; its number is never seen.
package struct ProviderCard: Equatable, Sendable, Identifiable {
    /// The provider's identifier: `pm_…`.
    package let id: String
    /// The provider's name of the account that it is saved for; `nil` where it is for nobody.
    package let customerID: String?
    /// The network, in the provider's word: `visa`; `nil` for what is no card.
    package let brand: String?
    /// The last four digits.
    package let lastFour: String?
    /// The month in which it expires, 1 to 12.
    package let expiryMonth: Int?
    /// The year in which it expires, with four digits.
    package let expiryYear: Int?

    /// Creates a card from its parts.
    package init(
        id: String, customerID: String?, brand: String?, lastFour: String?, expiryMonth: Int?,
        expiryYear: Int?
    ) {
        self.id = id
        self.customerID = customerID
        self.brand = brand
        self.lastFour = lastFour
        self.expiryMonth = expiryMonth
        self.expiryYear = expiryYear
    }
}
