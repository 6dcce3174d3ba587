import ShopModel
import Testing

@testable import StoreServer

@Suite struct FacetTests {
    @Test func `Each facet counts under the filter but for its own choice`() async throws {
        try await TestShop.run { shop in
            let all: [Watch] = try await shop.get("/api/v1/watches")
            let facets: WatchFacets = try await shop.get(
                "/api/v1/watches/facets?category=automatic&collection=PRX")
            let chosen = all.filter {
                $0.category.rawValue == "automatic" && $0.collection == "PRX"
            }
            #expect(facets.total == chosen.count)
            #expect(facets.inStock == chosen.count)
            let prx = Dictionary(grouping: all.filter { $0.collection == "PRX" }) {
                $0.category.rawValue
            }
            #expect(facets.categories.map(\.value) == prx.keys.sorted())
            #expect(facets.categories.allSatisfy { $0.count == prx[$0.value]?.count })
            let automatic = all.filter { $0.category.rawValue == "automatic" }
            #expect(Set(facets.collections.map(\.value)) == Set(automatic.map(\.collection)))
            #expect(facets.brands == [FacetCount(value: "Tissot", count: chosen.count)])
            #expect(
                facets.prices?.lowest.text
                    == chosen.map(\.price).min { $0.minorUnits < $1.minorUnits }?.decimalText)
        }
    }

    @Test func `The prices of a facet leave the price that was chosen out`() async throws {
        try await TestShop.run { shop in
            let all: WatchFacets = try await shop.get("/api/v1/watches/facets")
            let cheap: WatchFacets = try await shop.get("/api/v1/watches/facets?max_price=400")
            #expect(cheap.prices == all.prices)
            #expect(cheap.total < all.total)
            let none: WatchFacets = try await shop.get("/api/v1/watches/facets?brand=Seiko")
            #expect(none.total == 0 && none.prices == nil && none.categories.isEmpty)
            #expect(none.brands == all.brands)
        }
    }

    @Test func `Brands are named and summed up`() async throws {
        try await TestShop.run { shop in
            let all: [Watch] = try await shop.get("/api/v1/watches")
            #expect(try await shop.get([String].self, "/api/v1/watches/brands") == ["Tissot"])
            let brands: [BrandSummary] = try await shop.get("/api/v1/watches/brands-summary")
            let prices = all.map(\.price.minorUnits).sorted()
            #expect(brands.count == 1)
            #expect(brands.first?.count == 28)
            #expect(brands.first?.inStock == all.count { $0.stockQuantity > 0 })
            #expect(brands.first?.prices.currency == "USD")
            let lowest = Money(minorUnits: try #require(prices.first), currency: .usd)
            #expect(brands.first?.prices.lowest.text == lowest.decimalText)
        }
    }
}
