import ShopModel
import Testing

@testable import StoreServer

extension TestShop {
    /// Returns a watch by its place in the catalogue.
    func watch(_ position: Int = 0) async throws -> Watch {
        try await database.read { try WatchRepository().all(in: $0)[position] }
    }

    /// Puts so many pieces of a watch on the shelf, with a ledger row for the difference.
    func setStock(of watch: Watch, to quantity: Int) async throws {
        try await database.transaction { transaction in
            let row = try #require(
                try transaction.first(
                    "SELECT on_hand FROM watches WHERE watch_id = $1", [watch.id]))
            let onHand: Int = try row.get("on_hand")
            try transaction.execute(
                "UPDATE watches SET on_hand = $2 WHERE watch_id = $1", [watch.id, quantity])
            guard quantity != onHand else { return }
            try transaction.execute(
                """
                INSERT INTO stock_movements (watch_id, quantity_change, reason, created_at)
                VALUES ($1, $2, 'adjustment', 0)
                """,
                [watch.id, quantity - onHand])
        }
    }

    /// Sets what a watch costs.
    func setPrice(of watch: Watch, to minorUnits: Int64) async throws {
        try await database.execute(
            "UPDATE watches SET price = $2 WHERE watch_id = $1", [watch.id, minorUnits])
    }

    /// Checks what must hold at any moment: the ledger's sum is what is on hand, and what is
    /// reserved is what unpaid orders have.
    func expectBalancedBooks(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let wrong = try await database.query(
            """
            SELECT w.watch_id FROM watches w WHERE w.on_hand <>
                (SELECT COALESCE(SUM(m.quantity_change), 0) FROM stock_movements m
                 WHERE m.watch_id = w.watch_id)
            OR w.reserved <>
                (SELECT COALESCE(SUM(i.quantity), 0) FROM order_items i
                 JOIN orders o ON o.order_id = i.order_id
                 WHERE i.watch_id = w.watch_id AND o.status = 'pending')
            """)
        #expect(wrong.isEmpty, sourceLocation: sourceLocation)
    }

    /// Returns how often a watch was sold by the ledger, restocked pieces taken off.
    func soldPieces(of watch: Watch) async throws -> Int {
        let rows = try await database.query(
            """
            SELECT COALESCE(SUM(quantity_change), 0) AS total FROM stock_movements
            WHERE watch_id = $1 AND reason IN ('sale', 'restock')
            """,
            [watch.id])
        return -(try rows[0].get("total", as: Int.self))
    }
}
