/// A card that a payment was made or tried with.
struct PaymentMethod: Encodable, Equatable, Listable {
    static let kind = "PaymentMethod"

    let id: String
    let object = "payment_method"
    var allowRedisplay = Redisplay.unspecified
    var billingDetails = BillingDetails()
    let card: Card
    let created: Int64
    @Nullable var customer: Expandable<Customer>?
    let livemode = false
    var metadata: [String: String] = [:]
    let type = "card"

    /// The test card that decides how a payment ends; not part of an answer.
    let testCard: TestCard
    /// Whether it was used without a customer, or taken from one, and can not be used again.
    ///
    /// It is not part of an answer.
    var isSpent = false

    /// Whether the card may be shown to its customer again.
    enum Redisplay: String, CaseIterable, Encodable, Sendable {
        case always, limited, unspecified
    }

    init(id: String, testCard: TestCard, created: Int64) {
        self.id = id
        self.testCard = testCard
        self.created = created
        card = Card(testCard)
        customer = nil
    }

    enum CodingKeys: String, CodingKey {
        case id, object, card, created, customer, livemode, metadata, type
        case allowRedisplay = "allow_redisplay"
        case billingDetails = "billing_details"
    }

    /// What Stripe tells of a card.
    struct Card: Encodable, Equatable, Sendable {
        let brand: String
        let country = "US"
        let displayBrand: String
        let expMonth = 12
        let expYear = 2034
        let fingerprint: String
        let funding: String
        let last4: String

        init(_ testCard: TestCard) {
            brand = testCard.brand
            displayBrand = testCard.brand
            fingerprint = "sandbox\(testCard.brand)\(testCard.lastFour)"
            funding = testCard.funding
            last4 = testCard.lastFour
        }

        enum CodingKeys: String, CodingKey {
            case brand, country, fingerprint, funding, last4
            case displayBrand = "display_brand"
            case expMonth = "exp_month"
            case expYear = "exp_year"
        }
    }
}
