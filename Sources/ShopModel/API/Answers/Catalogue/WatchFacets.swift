/// What a choice of watches can be narrowed by, with how many watches each step would leave.
///
/// Each list of counts leaves the choice of its own fact out.
package struct WatchFacets: Hashable, Sendable, Codable {
    /// How many watches the choice has.
    package var total: Int
    /// How many of them can be bought now.
    package var inStock: Int
    /// The shelves, in the order of their names.
    package var categories: [FacetCount]
    /// The makers, in the order of their names.
    package var brands: [FacetCount]
    /// The families, in the order of their names.
    package var collections: [FacetCount]
    /// How they are driven, in the order of the words.
    package var movements: [FacetCount]
    /// What they cost; nil where there is none.
    package var prices: PriceRange?

    /// Makes facets from all of their facts.
    package init(
        total: Int, inStock: Int, categories: [FacetCount], brands: [FacetCount],
        collections: [FacetCount], movements: [FacetCount], prices: PriceRange?
    ) {
        self.total = total
        self.inStock = inStock
        self.categories = categories
        self.brands = brands
        self.collections = collections
        self.movements = movements
        self.prices = prices
    }

    enum CodingKeys: String, CodingKey {
        case total
        case inStock = "in_stock"
        case categories
        case brands
        case collections
        case movements
        case prices = "price"
    }
}
