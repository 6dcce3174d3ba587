/// A brand of the catalogue in numbers.
package struct BrandSummary: Hashable, Sendable, Codable {
    /// The maker.
    package var brand: String
    /// How many of its watches there are.
    package var count: Int
    /// How many of them can be bought now.
    package var inStock: Int
    /// What they cost.
    package var prices: PriceRange

    /// Makes a summary from its facts.
    package init(brand: String, count: Int, inStock: Int, prices: PriceRange) {
        self.brand = brand
        self.count = count
        self.inStock = inStock
        self.prices = prices
    }

    enum CodingKeys: String, CodingKey {
        case brand
        case count
        case inStock = "in_stock"
        case prices = "price"
    }
}
