/// What a person has typed and chosen in the checkout, kept so that it is there after a restart.
///
/// There is no secret in it: a card number is never typed here.
struct CheckoutDraft: Codable, Equatable, Sendable {
    /// A guest's email address, as it is typed.
    var email = ""
    /// The fields of the address as they are typed, by their names in the store's requests.
    var address: [String: String] = [:]
    /// Whether the address is to be put among the person's own.
    var keepsAddress = false
    /// The id of the chosen way to send; nil for the usual one.
    var shippingMethod: String?
    /// Whether it is a gift.
    var isGift = false
    /// What the gift's card says.
    var giftMessage = ""
    /// Whether the slip shows no prices.
    var hidesPrices = true

    enum CodingKeys: String, CodingKey {
        case email
        case address
        case keepsAddress = "keeps_address"
        case shippingMethod = "shipping_method"
        case isGift = "is_gift"
        case giftMessage = "gift_message"
        case hidesPrices = "hides_prices"
    }
}
