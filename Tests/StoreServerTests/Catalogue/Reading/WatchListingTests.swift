import Foundation
import HTTPTypes
import HummingbirdTesting
import ShopModel
import Testing

@testable import StoreServer

/// The catalogue by filter, words and order, over the routes.
@Suite struct WatchListingTests {
    private func list(_ shop: TestShop, _ query: String) async throws -> [Watch] {
        try await shop.get([Watch].self, "/api/v1/watches?\(query)")
    }

    @Test func `Each filter leaves what it names, and all of them together`() async throws {
        try await TestShop.run { shop in
            let all = try await list(shop, "")
            #expect(all.count == 28)
            func expect(_ query: String, _ isIn: (Watch) -> Bool) async throws {
                let expected = all.filter(isIn)
                #expect(!expected.isEmpty && expected.count < 28, "\(query)")
                #expect(try await list(shop, query) == expected, "\(query)")
            }
            try await expect("category=diver") { $0.category.rawValue == "diver" }
            try await expect("collection=PRX") { $0.collection == "PRX" }
            try await expect("collection=Chemin%20des%20Tourelles") {
                $0.collection == "Chemin des Tourelles"
            }
            try await expect("min_price=500") { $0.price.minorUnits >= 50_000 }
            try await expect("max_price=499.99") { $0.price.minorUnits <= 49_999 }
            try await expect("movement=QUARTZ") {
                $0.specs.movement?.lowercased().contains("quartz") ?? false
            }
            try await expect("category=automatic&collection=PRX&max_price=700") {
                $0.category.rawValue == "automatic" && $0.collection == "PRX"
                    && $0.price.minorUnits <= 70_000
            }
            #expect(try await list(shop, "brand=Tissot").count == 28)
            #expect(try await list(shop, "brand=tissot%25").isEmpty)
            #expect(try await list(shop, "movement=%25").isEmpty)
            try await expect("in_stock=1") { $0.stockQuantity > 0 }
        }
    }

    @Test(arguments: [
        ("search=prx%20blue", ["PRX"]), ("search=POWERMATIC%2080%20prx", ["PRX"]),
        ("search=tourel", ["Chemin des Tourelles"]), ("search=T137.407.11.041", ["PRX"]),
        ("search=s%C3%A9astar", ["Seastar"]), ("search=etourelles", []), ("search=%21%21", []),
        ("search=%22%20OR%20zzz%20%22", []), ("search=NEAR(prx%2C2)", []),
        ("search=%5C%27%3A%2A", []),
    ])
    func `Words and their beginnings are found, and no input breaks the search`(
        query: String, collections: [String]
    ) async throws {
        try await TestShop.run { shop in
            let found = try await list(shop, query)
            #expect(Set(found.map(\.collection)) == Set(collections))
        }
    }

    @Test(arguments: [
        "position", "price_asc", "price_desc", "name", "newest", "preis-asc", "preis-desc",
        "name-az",
    ])
    func `A cursor walks through every order and meets each watch once`(
        sort: String
    ) async throws {
        try await TestShop.run { shop in
            let all = try await list(shop, "sort=\(sort)")
            #expect(Set(all.map(\.id)).count == 28)
            var walked: [Watch] = []
            var cursor: String? = ""
            while let next = cursor {
                let window: WatchWindow = try await shop.get(
                    "/api/v1/watches?sort=\(sort)&limit=5&cursor=\(next)")
                #expect(window.watches.count <= 5)
                walked += window.watches
                cursor = window.nextCursor
            }
            #expect(walked == all)
            let prices = all.map(\.price.minorUnits)
            if ["price_asc", "preis-asc"].contains(sort) { #expect(prices == prices.sorted()) }
            if ["price_desc", "preis-desc"].contains(sort) {
                #expect(prices == prices.sorted(by: >))
            }
            if sort == "name" {
                #expect(
                    all.map(\.name)
                        == all.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
            }
        }
    }

    @Test func `A cursor is good for the query that it was given for and nothing else`()
        async throws
    {
        try await TestShop.run { shop in
            let window: WatchWindow = try await shop.get(
                "/api/v1/watches?sort=name&limit=5&cursor=")
            let cursor = try #require(window.nextCursor)
            for query in [
                "sort=newest&cursor=\(cursor)", "sort=name&brand=Tissot&cursor=\(cursor)",
                "sort=name&cursor=\(cursor)x", "sort=name&cursor=\(cursor.dropLast())",
                "sort=name&cursor=W10", "cursor=%00", "sort=name&page=1&cursor=\(cursor)",
            ] {
                let answer = try await shop.send(.get, "/api/v1/watches?\(query)")
                #expect(answer.outcome == "validation_failed", "\(query)")
            }
        }
    }

    @Test func `Everything that is wrong with a query is named`() async throws {
        try await TestShop.run { shop in
            let answer = try await shop.send(
                .get,
                "/api/v1/watches?min_price=-1&max_price=1.005&in_stock=yes&sort=up&limit=201&colour=red&page=0"
            )
            let names = answer.problem?.errors?.map(\.pointer).sorted()
            #expect(
                names == [
                    "?colour", "?in_stock", "?limit", "?max_price", "?min_price", "?page", "?sort",
                ])
            for query in ["search=\(String(repeating: "a", count: 201))", "brand=%00"] {
                let answer = try await shop.send(.get, "/api/v1/watches?\(query)")
                #expect(answer.status == 400, "\(query)")
            }
        }
    }

    @Test func `Pages count under the filter`() async throws {
        try await TestShop.run { shop in
            let page: WatchPage = try await shop.get(
                "/api/v1/watches?collection=PRX&limit=2&page=2")
            let all = try await list(shop, "collection=PRX")
            #expect(page.total == all.count)
            #expect(page.pages == (all.count + 1) / 2)
            #expect(page.watches == Array(all.dropFirst(2).prefix(2)))
        }
    }
}
