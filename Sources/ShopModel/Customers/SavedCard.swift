/// A card that the payment provider keeps for an account; the store never sees its number.
package struct SavedCard: Hashable, Sendable, Codable {
    /// The provider's id of it, `pm_…`, with which an order is paid.
    package var id: String
    /// The network, in the provider's word: `visa`.
    package var brand: String
    /// The last four digits.
    package var lastFour: String
    /// The month in which it expires, 1 to 12.
    package var expiryMonth: Int
    /// The year in which it expires, with four digits.
    package var expiryYear: Int

    /// Makes a card from its facts.
    package init(id: String, brand: String, lastFour: String, expiryMonth: Int, expiryYear: Int) {
        self.id = id
        self.brand = brand
        self.lastFour = lastFour
        self.expiryMonth = expiryMonth
        self.expiryYear = expiryYear
    }

    enum CodingKeys: String, CodingKey {
        case id = "payment_method"
        case brand
        case lastFour = "last4"
        case expiryMonth = "exp_month"
        case expiryYear = "exp_year"
    }
}
