import ShopModel
import Testing

@testable import StoreServer

/// How the database goes about the questions of the catalogue when it holds 100,000 watches.
@Suite struct CataloguePlanTests {
    @Test(arguments: TestDatabase.Kind.allCases)
    func `A page of 100,000 watches is read by an index in every order and by words`(
        kind: TestDatabase.Kind
    ) async throws {
        let test = try TestDatabase(kind)
        try await Migrator().migrate(test.database, at: test.clock.now())
        try await fill(test.database)
        try await test.database.read { snapshot in
            let plans = Explaining(snapshot)
            let place = WatchID(modelCode: "x")
            for sort in WatchSort.allCases {
                let cursor = WatchCursor(place: Self.middle(of: sort), watch: place)
                _ = try WatchRepository().window(
                    WatchQuery(sort: sort), after: cursor, limit: 50, in: plans)
                #expect(plans.last.contains("watches_"), "\(sort): \(plans.last)")
                #expect(!plans.last.lowercased().contains("sort"), "\(sort): \(plans.last)")
                #expect(!plans.last.contains("TEMP B-TREE"), "\(sort): \(plans.last)")
            }
            for filter in [WatchFilter(category: "diver"), WatchFilter(brand: "Brand 7")] {
                _ = try WatchRepository().window(
                    WatchQuery(filter: filter), after: nil, limit: 50, in: plans)
                #expect(plans.last.contains("watches_"), "\(filter): \(plans.last)")
            }
            _ = try WatchRepository().count(WatchFilter(terms: ["w99999"]), in: plans)
            let isIndexed = ["VIRTUAL TABLE INDEX", "search_documents_terms"]
                .contains(where: plans.last.contains)
            #expect(isIndexed, "\(plans.last)")
        }
        let found = try await test.database.read { snapshot in
            try WatchRepository().watches(
                WatchQuery(filter: WatchFilter(terms: ["w9999", "brand"])), limit: 20,
                in: snapshot)
        }
        #expect(Set(found.map(\.name)) == Set(["Watch 9999"] + (0...9).map { "Watch 9999\($0)" }))
    }

    /// A sort key with many watches before it and after it: a few are sorted faster than read.
    private static func middle(of sort: WatchSort) -> String {
        switch sort {
        case .name: "Watch 5"
        case .priceAscending, .priceDescending: "12500"
        case .position, .newest: "50000"
        }
    }

    /// Adds 100,000 watches, by the database itself.
    private func fill(_ database: any Database) async throws {
        try await database.transaction { transaction in
            let numbers = """
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999)
                """
            let id = "'00000000-0000-7000-8000-' || CAST(100000000000 + i AS TEXT)"
            try transaction.execute(
                """
                \(numbers)
                INSERT INTO watches (watch_id, model_code, watch_name, brand, collection, category,
                    description, price, currency, price_basis, source, on_hand, position,
                    created_at, updated_at)
                SELECT \(id), 'T' || CAST(i AS TEXT), 'Watch ' || CAST(i AS TEXT),
                    'Brand ' || CAST(i % 100 AS TEXT), 'Line ' || CAST(i % 1000 AS TEXT),
                    CASE WHEN i % 6 = 0 THEN 'diver' ELSE 'sport' END, '', 10000 + i % 5000, 'USD',
                    '', '', 5, i, i, i
                FROM n
                """)
            try transaction.execute(
                """
                \(numbers)
                INSERT INTO search_documents (watch_id, terms)
                SELECT \(id), 'watch w' || CAST(i AS TEXT) || ' brand' FROM n
                """)
            try transaction.execute("ANALYZE")
        }
    }
}

/// Asks for the plan of each statement instead of running it, and finds nothing.
private final class Explaining: SQLReader {
    private let reader: any SQLReader
    /// The plan of the last statement.
    private(set) var last = ""

    init(_ reader: any SQLReader) {
        self.reader = reader
    }

    var dialect: Dialect { reader.dialect }

    func query(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> [Row] {
        let isSQLite = reader.dialect.int64 == Dialect.sqlite.int64
        let rows = try reader.query(
            "\(isSQLite ? "EXPLAIN QUERY PLAN" : "EXPLAIN") \(sql)", parameters)
        var lines: [String] = []
        for row in rows { lines.append(try row.get(isSQLite ? "detail" : "QUERY PLAN")) }
        last = lines.joined(separator: "\n")
        return []
    }
}
