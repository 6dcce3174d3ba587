import ShopModel

extension WatchRepository {
    /// Counts the watches that a filter lets through by the words of a column, in the order of the
    /// words.
    func counts(
        by column: String, _ filter: WatchFilter, in reader: some SQLReader
    ) throws(DatabaseError) -> [FacetCount] {
        let conditions = filter.conditions(reader.dialect)
        let rows = try reader.query(
            """
            SELECT w.\(column) AS value, count(*) AS total FROM watches w
            WHERE \(conditions.sql) AND w.\(column) IS NOT NULL
            GROUP BY w.\(column) ORDER BY w.\(column)\(reader.dialect.byteOrder)
            """,
            conditions.parameters)
        var counts: [FacetCount] = []
        for row in rows {
            counts.append(FacetCount(value: try row.get("value"), count: try row.get("total")))
        }
        return counts
    }

    /// Returns the lowest and the highest price that a filter lets through; nil for none.
    func prices(
        _ filter: WatchFilter, currency: Currency, in reader: some SQLReader
    ) throws(DatabaseError) -> PriceRange? {
        let conditions = filter.conditions(reader.dialect)
        let row = try reader.first(
            """
            SELECT min(w.price) AS lowest, max(w.price) AS highest FROM watches w
            WHERE \(conditions.sql)
            """,
            conditions.parameters)
        guard let row, let lowest = try row.get("lowest", as: Int64?.self) else { return nil }
        return PriceRange(
            lowest: Money(minorUnits: lowest, currency: currency),
            highest: Money(minorUnits: try row.get("highest"), currency: currency))
    }

    /// Returns the brands with how many watches each has, how many of them can be bought, and their
    /// prices.
    func brands(
        currency: Currency, in reader: some SQLReader
    ) throws(DatabaseError) -> [BrandSummary] {
        let rows = try reader.query(
            """
            SELECT w.brand, count(*) AS total, min(w.price) AS lowest, max(w.price) AS highest,
                sum(CASE WHEN w.on_hand > w.reserved THEN 1 ELSE 0 END) AS buyable
            FROM watches w WHERE w.removed_at IS NULL
            GROUP BY w.brand ORDER BY w.brand\(reader.dialect.byteOrder)
            """)
        var brands: [BrandSummary] = []
        for row in rows {
            brands.append(
                BrandSummary(
                    brand: try row.get("brand"), count: try row.get("total"),
                    inStock: try row.get("buyable"),
                    prices: PriceRange(
                        lowest: Money(minorUnits: try row.get("lowest"), currency: currency),
                        highest: Money(minorUnits: try row.get("highest"), currency: currency))))
        }
        return brands
    }
}
