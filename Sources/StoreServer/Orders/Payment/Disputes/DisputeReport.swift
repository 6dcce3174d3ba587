import ShopModel

/// What the provider says of a dispute: somebody has asked their bank to take money back.
struct DisputeReport: Hashable, Sendable {
    /// The provider's name of it.
    let id: String
    /// The intent whose money is disputed.
    let intentID: String
    let amount: Money
    /// Why, in the provider's word.
    let reason: String
    /// Where it stands, in the provider's word.
    let status: String

    /// Whether nothing can come after it
    /// (<https://docs.stripe.com/api/disputes/object#dispute_object-status>).
    var isClosed: Bool { Self.isClosed(status) }

    /// Tells whether nothing can come after a status.
    static func isClosed(_ status: String) -> Bool {
        ["won", "lost", "warning_closed", "prevented"].contains(status)
    }
}
