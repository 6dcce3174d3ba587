import ShopModel

/// Pieces of a watch that come or go by the hand of the staff.
struct StockMovement: Hashable, Sendable {
    /// Why they move.
    enum Reason: String, Hashable, Sendable {
        case seed
        case delivery
        case adjustment
    }

    let watch: WatchID
    /// How many come; negative for those that go, never 0.
    let pieces: Int
    let reason: Reason
    /// The document that it is by: `delivery:4711`.
    var reference: String?
    /// Who moved them; nil for the store itself.
    var actor: Actor?
    /// What they say of it.
    var note: String?
}
