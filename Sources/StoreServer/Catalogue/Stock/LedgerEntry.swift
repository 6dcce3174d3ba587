import ShopModel

/// Pieces of a watch that come or go by the hand of the staff, before they are booked.
struct LedgerEntry: Hashable, Sendable {
    let watch: WatchID
    /// How many come; negative for those that go, never 0.
    let pieces: Int
    let reason: StockMovement.Reason
    /// The document that it is by: `delivery:4711`.
    var reference: String?
    /// Who moves them; nil for the store itself.
    var actor: Actor?
    /// What they say of it.
    var note: String?
}

extension StockMovement.Reason: SQLValueConvertible {}
