import ShopModel

extension WatchRepository {
    /// Returns the watches of a query, so many from an offset at most, or all of them.
    func watches(
        _ query: WatchQuery, offset: Int = 0, limit: Int? = nil, in reader: some SQLReader
    ) throws(DatabaseError) -> [Watch] {
        try watches(rows(Self.columns, of: query, offset: offset, limit: limit, in: reader))
    }

    /// Returns some columns of the watches of a query, so many from an offset at most, or all.
    func rows(
        _ columns: String, of query: WatchQuery, offset: Int, limit: Int?,
        in reader: some SQLReader
    ) throws(DatabaseError) -> [Row] {
        var conditions = query.filter.conditions(reader.dialect)
        let order = query.sort.order(reader.dialect)
        var sql = "SELECT \(columns) FROM watches w WHERE \(conditions.sql) ORDER BY \(order)"
        if let limit {
            sql += " LIMIT \(conditions.bind(limit)) OFFSET \(conditions.bind(offset))"
        }
        return try reader.query(sql, conditions.parameters)
    }

    /// Returns how many watches a filter lets through.
    func count(
        _ filter: WatchFilter, in reader: some SQLReader
    ) throws(DatabaseError) -> Int {
        let conditions = filter.conditions(reader.dialect)
        let row = try reader.first(
            "SELECT count(*) AS total FROM watches w WHERE \(conditions.sql)",
            conditions.parameters)
        return try row?.get("total") ?? 0
    }

    /// Returns the watches after a place, or from the start, and the place to go on from; nil
    /// where there is nothing more.
    func window(
        _ query: WatchQuery, after cursor: WatchCursor?, limit: Int, in reader: some SQLReader
    ) throws -> (watches: [Watch], next: WatchCursor?) {
        var conditions = query.filter.conditions(reader.dialect)
        if let cursor { try query.sort.add(after: cursor, to: &conditions, reader.dialect) }
        let count = conditions.bind(limit + 1)
        let rows = try reader.query(
            """
            SELECT \(Self.columns), w.created_at FROM watches w WHERE \(conditions.sql)
            ORDER BY \(query.sort.order(reader.dialect)) LIMIT \(count)
            """,
            conditions.parameters)
        let page = Array(rows.prefix(limit))
        guard rows.count > limit, let last = page.last else { return (try watches(page), nil) }
        let next = WatchCursor(
            place: try query.sort.place(of: last), watch: try last.get("watch_id"))
        return (try watches(page), next)
    }
}
