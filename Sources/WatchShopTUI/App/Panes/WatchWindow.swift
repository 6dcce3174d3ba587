import ShopModel

/// Some consecutive rows of the list of watches.
struct WatchWindow: Equatable, Sendable {
    /// The place of the first row in the whole list, from 0.
    var start: Int
    /// The rows.
    var rows: [Watch]
    /// How many rows the whole list has.
    var total: Int
}
