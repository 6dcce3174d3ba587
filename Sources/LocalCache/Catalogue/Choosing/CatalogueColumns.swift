import GRDB
import ShopModel

/// What the choosing of watches looks at, of all watches, in the order of the store.
///
/// It takes some 30 bytes a watch, and spares the database what takes it a few hundred
/// milliseconds: to say how many watches of 100,000 each further step of a filter would leave.
struct CatalogueColumns: Sendable {
    /// The place of each watch in its table, ascending.
    private(set) var rows: [Int64] = []
    /// What each costs, in minor units.
    private(set) var prices: [Int64] = []
    /// The values that some watch has in some respect.
    private(set) var values: [FacetValue] = []
    /// The indices into `values` of each watch, one a respect of `facets`.
    private(set) var codes: [[UInt16]]

    /// The respects, in the order of `codes`.
    static let facets = CatalogueFacet.allCases
    /// What stands where a watch has no value in a respect.
    static let none = UInt16.max

    /// Reads all watches.
    init(_ database: Database, currency: Currency) throws {
        codes = Array(repeating: [], count: Self.facets.count)
        let bands = PriceBand.all(in: currency)
        var coder = ValueCoder()
        let watches = try Row.fetchCursor(
            database,
            sql: """
                SELECT row, price, stock_quantity, category, brand, collection, movement
                FROM watches ORDER BY row
                """)
        while let watch = try watches.next() {
            let price: Int64 = watch[1]
            rows.append(watch[0])
            prices.append(price)
            for (index, facet) in Self.facets.enumerated() {
                let code: UInt16? =
                    switch facet {
                    case .stock: watch[2] > 0 ? coder.code(of: .inStock) : nil
                    case .category:
                        coder.code(watch[3], of: facet) { .category(WatchCategory(rawValue: $0)) }
                    case .brand: coder.code(watch[4], of: facet) { .brand($0) }
                    case .collection: coder.code(watch[5], of: facet) { .collection($0) }
                    case .price:
                        bands.first { $0.contains(price) }.flatMap {
                            coder.code(of: .price($0))
                        }
                    case .movement: coder.code(watch[6], of: facet) { .movement($0) }
                    }
                codes[index].append(code ?? Self.none)
            }
        }
        values = coder.values
    }

    /// The number of watches.
    var count: Int { rows.count }
}

/// Numbers the values as they come.
private struct ValueCoder {
    private(set) var values: [FacetValue] = []
    private var codes: [FacetValue: UInt16] = [:]
    private var words: [CatalogueFacet: [String: UInt16]] = [:]

    /// Returns the number of a value; nil where there are too many to number.
    mutating func code(of value: FacetValue) -> UInt16? {
        if let code = codes[value] { return code }
        guard values.count < Int(CatalogueColumns.none) else { return nil }
        let code = UInt16(values.count)
        codes[value] = code
        values.append(value)
        return code
    }

    mutating func code(
        _ word: String?, of facet: CatalogueFacet, _ value: (String) -> FacetValue
    ) -> UInt16? {
        guard let word, !word.isEmpty else { return nil }
        if let code = words[facet]?[word] { return code }
        let code = code(of: value(word))
        words[facet, default: [:]][word] = code
        return code
    }
}
