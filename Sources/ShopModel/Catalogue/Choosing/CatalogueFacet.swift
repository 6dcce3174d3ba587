/// The respects in which a choice of watches can be narrowed.
package enum CatalogueFacet: String, Hashable, Sendable, Codable, CaseIterable {
    /// Whether it can be bought now.
    case stock
    /// The shelf.
    case category
    /// The maker.
    case brand
    /// The family within the brand.
    case collection
    /// What it costs.
    case price
    /// How it is driven.
    case movement
}
