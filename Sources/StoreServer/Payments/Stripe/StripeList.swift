/// A page of a list as Stripe writes it (<https://docs.stripe.com/api/pagination>).
struct StripeList<Element: Decodable & Sendable>: Decodable, Sendable {
    /// The elements, newest first.
    let data: [Element]
    /// Whether there are more beyond the page.
    let hasMore: Bool

    private enum CodingKeys: String, CodingKey {
        case data
        case hasMore = "has_more"
    }
}
