import FoundationEssentials
import LocalCache
import ShopModel
import TestSupport
import Testing

@Suite struct CatalogueChoosingTests {
    private let folder = ScratchFolder()

    /// Watches by place: category, brand, price in dollars, stock, movement.
    private static let shelf: [(String, String, Int64, Int, String?)] = [
        ("diver", "Tissot", 400, 5, "Swiss quartz"), ("diver", "Mido", 900, 0, "Swiss automatic"),
        ("sport", "Tissot", 400, 2, "Swiss automatic"), ("sport", "Mido", 1_500, 1, nil),
        ("classic", "Certina", 240, 9, "Swiss quartz"),
    ]

    private func watch(_ place: Int, position: Int? = nil, version: Int64 = 1) throws -> Watch {
        let facts = Self.shelf[place]
        var specs = WatchSpecs()
        specs.movement = facts.4
        let id = "019d5f00-0000-7000-8000-00000000000\(place)"
        return Watch(
            id: try #require(WatchID(text: id)), name: "\(facts.1) \(Array("EDCBA")[place])",
            brand: facts.1, modelCode: "T\(place)", collection: facts.0.uppercased(),
            category: WatchCategory(rawValue: facts.0), description: "Number \(place).",
            price: Money(minorUnits: facts.2 * 100, currency: .usd), stockQuantity: facts.3,
            imageURL: "/image", position: position ?? place, version: version,
            updatedAt: Timestamp(milliseconds: 5), specs: specs)
    }

    private func page(_ watches: [Watch]) -> ChangesPage {
        let changes = watches.enumerated().map { index, watch in
            Change(sequence: Int64(index + 1), version: 1, content: .watch(watch))
        }
        return ChangesPage(
            changes: changes, nextCursor: "c", hasMore: false, epoch: "e",
            serverTime: Timestamp(milliseconds: 0))
    }

    private func cache() async throws -> CatalogueCache {
        let cache = try CatalogueCache.live(folder: folder.path)
        try await cache.apply(page(try Self.shelf.indices.map { try watch($0) }))
        try await cache.markFresh(Timestamp(milliseconds: 1_000))
        return cache
    }

    private func names(
        _ cache: CatalogueCache, _ query: CatalogueQuery, _ range: Range<Int> = 0..<9
    ) async throws -> String {
        try await cache.window(query, range).rows.map { String($0.name.suffix(1)) }.joined()
    }

    @Test(arguments: [
        (CatalogueOrder.store, "EDCBA"), (.cheapest, "AECDB"), (.dearest, "BDECA"),
        (.name, "ABDCE"), (.newest, "ABCDE"),
    ])
    func `watches stand in the order asked for, and those alike in the store's`(
        _ order: CatalogueOrder, _ expected: String
    ) async throws {
        #expect(try await names(cache(), CatalogueQuery(order: order)) == expected)
    }

    @Test(
        arguments: [
            ([.inStock], "ECBA"),
            ([.category(WatchCategory(rawValue: "diver"))], "ED"),
            (
                [
                    .category(WatchCategory(rawValue: "diver")),
                    .category(WatchCategory(rawValue: "sport")),
                ],
                "EDCB"
            ),
            ([.brand("Tissot"), .movement("Swiss automatic")], "C"),
            ([.price(PriceBand.all(in: .usd)[0]), .inStock], "A"),
            ([.brand("Nobody")], ""),
        ] as [(Set<FacetValue>, String)])
    func `values of one respect are alternatives, those of two must both be there`(
        _ values: Set<FacetValue>, _ expected: String
    ) async throws {
        let cache = try await cache()
        let query = CatalogueQuery(filter: CatalogueFilter(values))
        #expect(try await names(cache, query) == expected)
        #expect(try await cache.window(query, 0..<1).total == expected.count)
        #expect(try await cache.summary(query).total == expected.count)
    }

    @Test func `search, filter and order go together, and a window is a part of them`() async throws
    {
        let query = CatalogueQuery(
            search: "swiss", filter: CatalogueFilter([.inStock]), order: .dearest)
        let cache = try await cache()
        #expect(try await names(cache, query) == "ECA")
        #expect(try await names(cache, query, 1..<2) == "C")
        #expect(try await names(cache, query, 5..<9) == "")
    }

    @Test(arguments: [
        ("!mido", "ECA"), ("swiss !quartz", "DC"), ("!swiss !certina", "B"), ("!", "EDCBA"),
        ("tissot !", "EC"), ("! tissot", "EC"), ("!nothing", "EDCBA"), ("-", ""),
        ("quartz", "EA"), ("number 3", "B"),
    ])
    func `a word after an exclamation mark must not be there`(
        _ search: String, _ expected: String
    ) async throws {
        let cache = try await cache()
        #expect(try await names(cache, CatalogueQuery(search: search)) == expected)
        #expect(try await cache.summary(CatalogueQuery(search: search)).total == expected.count)
    }

    @Test func `a count minds the other respects and not its own`() async throws {
        let filter = CatalogueFilter([.brand("Tissot"), .inStock])
        let summary = try await cache().summary(CatalogueQuery(filter: filter))
        let counts = Dictionary(uniqueKeysWithValues: summary.counts.map { ($0.value, $0.count) })
        #expect(summary.total == 2)
        #expect(counts[.brand("Mido")] == 1)
        #expect(counts[.brand("Tissot")] == 2)
        #expect(counts[.inStock] == 2)
        #expect(counts[.category(WatchCategory(rawValue: "diver"))] == 1)
        #expect(counts[.movement("Swiss quartz")] == 1)
        let facets = summary.counts.map(\.value.facet)
        #expect(CatalogueFacet.allCases.flatMap { one in facets.filter { $0 == one } } == facets)
    }

    @Test func `what the store changes is chosen from at once`() async throws {
        let cache = try await cache()
        let query = CatalogueQuery(order: .cheapest)
        #expect(try await names(cache, query) == "AECDB")
        try await cache.apply(page([try watch(4, position: 0, version: 2)]))
        #expect(try await names(cache, CatalogueQuery()) == "EADCB")
        #expect(try await names(cache, CatalogueQuery(search: "number")) == "EADCB")
        #expect(try await names(cache, query) == "AECDB")
        #expect(try await cache.summary(query).total == 5)
    }

    @Test func `like a watch is what is of its family, then of its shelf, and can be bought`()
        async throws
    {
        let cache = try await cache()
        let alike = try await cache.related(try watch(2).id, 5)
        #expect(alike.map(\.position) == [3])
        #expect(try await cache.related(try watch(1).id, 5).map(\.position) == [0])
        #expect(try await cache.related(WatchID(UUID()), 5).isEmpty)
    }
}
