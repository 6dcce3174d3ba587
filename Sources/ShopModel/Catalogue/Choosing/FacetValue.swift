/// One way to narrow a choice: watches that have something in one respect.
package enum FacetValue: Hashable, Sendable, Codable {
    /// Those that can be bought now.
    case inStock
    /// Those of a shelf.
    case category(WatchCategory)
    /// Those of a maker.
    case brand(String)
    /// Those of a family.
    case collection(String)
    /// Those that cost about so much.
    case price(PriceBand)
    /// Those that are driven so.
    case movement(String)

    /// The respect in which it narrows.
    package var facet: CatalogueFacet {
        switch self {
        case .inStock: .stock
        case .category: .category
        case .brand: .brand
        case .collection: .collection
        case .price: .price
        case .movement: .movement
        }
    }
}
