import ShopModel

/// The SQL of reading what changed of an account's own orders and cart.
struct OwnChangeRepository: Sendable {
    let owner: CustomerID

    /// Returns the changes after a sequence, oldest first, each with the newest state of its object.
    func changes(
        after sequence: Int64, limit: Int, in reader: some SQLReader
    ) throws -> [Change] {
        try reader.query(
            """
            SELECT sequence, kind, object_id, version FROM change_log
            WHERE owner = $1 AND sequence > $2 ORDER BY sequence LIMIT $3
            """,
            [Buyer.text(of: owner), sequence, limit]
        ).map { row in
            Change(
                sequence: try row.get("sequence"), version: try row.get("version"),
                content: try content(row, in: reader))
        }
    }

    private func content(_ row: Row, in reader: some SQLReader) throws -> ChangeContent {
        let kind: ChangeKind = try row.get("kind")
        switch kind {
        case .order:
            let id = OrderID(text: try row.get("object_id"))
            let order = try id.flatMap {
                try OrderRepository().find($0, owner: .customer(owner), in: reader)
            }
            return order.map { .order($0) } ?? .unknown(kind: kind.rawValue)
        case .cart:
            return .cart(try CartRepository(owner: owner).cart(in: reader))
        case .watch, .removed, .settings:
            return .unknown(kind: kind.rawValue)
        }
    }
}
