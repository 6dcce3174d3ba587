/// The orders that a list of watches can stand in.
package enum CatalogueOrder: String, Hashable, Sendable, Codable, CaseIterable {
    /// The store's own.
    case store
    /// The cheapest first.
    case cheapest
    /// The dearest first.
    case dearest
    /// By name, from A.
    case name
    /// What came to the store last, first.
    case newest
}
