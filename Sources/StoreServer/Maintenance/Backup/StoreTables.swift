/// The tables of a store with what is needed to copy them, as a SQLite file of the schema tells.
struct StoreTables {
    /// One table.
    struct Table {
        let name: String
        let columns: [String]
        /// The columns of its primary key.
        let key: [String]
        /// Whether the database numbers its rows.
        let hasIdentity: Bool
        fileprivate let references: Set<String>
    }

    /// The tables in an order in which a table comes after those that it refers to.
    let all: [Table]

    /// How many rows are read at a time.
    private static let page = 500
    /// How many rows are written by one statement.
    private static let batch = 50

    /// Reads the schema of a SQLite file.
    ///
    /// Left out are the steps of the schema, which are the target's own, and what SQLite keeps for
    /// an index of words.
    init(of reader: some SQLReader) throws(DatabaseError) {
        var left: [Table] = []
        let names = try reader.query(
            """
            SELECT l.name, m.sql LIKE '%AUTOINCREMENT%' AS numbered FROM pragma_table_list l
            JOIN sqlite_master m ON m.name = l.name AND m.type = 'table'
            WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite%'
                AND l.name <> 'schema_migrations' ORDER BY l.name
            """)
        for row in names { left.append(try Self.table(row, of: reader)) }
        var ordered: [Table] = []
        var done: Set<String> = []
        while !left.isEmpty {
            let ready = left.filter { $0.references.subtracting([$0.name]).isSubset(of: done) }
            // Tables that refer to each other have no order; the target then says so.
            let next = ready.isEmpty ? left : ready
            ordered += next
            done.formUnion(next.map(\.name))
            left.removeAll { done.contains($0.name) }
        }
        all = ordered
    }

    /// Copies the rows of a table, and returns how many there were.
    func copy(
        _ table: Table, from source: some SQLReader,
        into insert: (_ sql: String, _ values: [SQLValue]) throws(DatabaseError) -> Void
    ) throws(DatabaseError) -> Int {
        var count = 0
        var last: [SQLValue] = []
        while true {
            let rows = try Self.rows(of: table, after: last, in: source)
            for start in stride(from: 0, to: rows.count, by: Self.batch) {
                let some = rows[start..<min(start + Self.batch, rows.count)]
                try insert(
                    Self.insertion(of: some.count, into: table), some.flatMap(\.self))
            }
            count += rows.count
            guard rows.count == Self.page, let newest = rows.last else { return count }
            last = table.key.compactMap { column in
                table.columns.firstIndex(of: column).map { newest[$0] }
            }
        }
    }

    private static func table(
        _ row: Row, of reader: some SQLReader
    ) throws(DatabaseError) -> Table {
        let name: String = try row.get("name")
        var columns: [String] = []
        var key: [(Int, String)] = []
        let described = try reader.query(
            "SELECT name, pk FROM pragma_table_info($1) ORDER BY cid", [name])
        for column in described {
            let name: String = try column.get("name")
            let place: Int = try column.get("pk")
            columns.append(name)
            if place > 0 { key.append((place, name)) }
        }
        var references: Set<String> = []
        let keys = try reader.query(
            #"SELECT "table" AS referred FROM pragma_foreign_key_list($1)"#, [name])
        for key in keys { references.insert(try key.get("referred")) }
        return Table(
            name: name, columns: columns, key: key.sorted { $0.0 < $1.0 }.map(\.1),
            hasIdentity: try row.get("numbered"), references: references)
    }

    private static func rows(
        of table: Table, after last: [SQLValue], in source: some SQLReader
    ) throws(DatabaseError) -> [[SQLValue]] {
        let key = table.key.joined(separator: ", ")
        let places = last.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let rows = try source.query(
            """
            SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name)
            \(last.isEmpty ? "" : "WHERE (\(key)) > (\(places))") ORDER BY \(key) LIMIT \(page)
            """,
            last)
        var values: [[SQLValue]] = []
        for row in rows {
            var line: [SQLValue] = []
            for column in table.columns { line.append(try row.get(column)) }
            values.append(line)
        }
        return values
    }

    private static func insertion(of count: Int, into table: Table) -> String {
        let width = table.columns.count
        let lines = (0..<count).map { line in
            let places = (1...width).map { "$\(line * width + $0)" }
            return "(\(places.joined(separator: ", ")))"
        }
        return """
            INSERT INTO \(table.name) (\(table.columns.joined(separator: ", ")))
            VALUES \(lines.joined(separator: ", "))
            """
    }
}
