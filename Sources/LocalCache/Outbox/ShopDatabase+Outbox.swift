import GRDB
import ShopModel

extension ShopDatabase {
    func place(_ order: OutboxOrder) async throws(CacheError) -> Cart {
        try await write { database in
            try Self.forgetConfirmed(before: order.placedAt, in: database)
            var cart = try Self.cart(of: order.person, in: database)
            guard try Self.insert(order, into: database) else { return cart }
            for line in order.lines {
                cart.setQuantity(cart.quantity(of: line.watchID) - line.quantity, of: line.watchID)
            }
            try Self.save(cart, of: order.person, in: database)
            return cart
        }
    }

    func outboxOrders(of person: Person) async throws(CacheError) -> [OutboxOrder] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM outbox WHERE person = ? AND state <> 'confirmed' ORDER BY place
                    """,
                arguments: [person.key]
            ).map(OutboxOrder.init(row:))
        }
    }

    func outboxOrder(_ id: ClientOrderID) async throws(CacheError) -> OutboxOrder? {
        try await read { database in try Self.outboxOrder(id, in: database) }
    }

    func retract(
        _ id: ClientOrderID, of person: Person, intoCart: Bool
    ) async throws(CacheError) -> Cart? {
        try await write { database in
            guard let order = try Self.outboxOrder(id, in: database), order.person == person,
                order.isRetractable
            else { return nil }
            try Self.delete(id, from: database)
            var cart = try Self.cart(of: person, in: database)
            if intoCart {
                order.lines.forEach { cart.add($0) }
                try Self.save(cart, of: person, in: database)
            }
            return cart
        }
    }

    func replace(
        _ id: ClientOrderID, with order: OutboxOrder
    ) async throws(CacheError) -> Bool {
        try await write { database in
            guard let old = try Self.outboxOrder(id, in: database), old.person == order.person,
                old.isRetractable
            else { return false }
            try Self.delete(id, from: database)
            return try Self.insert(order, into: database)
        }
    }

    static func outboxOrder(_ id: ClientOrderID, in database: Database) throws -> OutboxOrder? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM outbox WHERE id = ?", arguments: [id.description]
        ).map(OutboxOrder.init(row:))
    }

    /// Puts an order in; returns whether none with its id was there.
    private static func insert(_ order: OutboxOrder, into database: Database) throws -> Bool {
        try database.execute(
            sql: """
                INSERT INTO outbox(id, person, request, lines, placed_at, state)
                VALUES (?, ?, ?, ?, ?, 'queued') ON CONFLICT (id) DO NOTHING
                """,
            arguments: [
                order.id.description, order.person.key, try OutboxText.encode(order.request),
                try OutboxText.encode(order.lines), order.placedAt.milliseconds,
            ])
        return database.changesCount > 0
    }

    private static func delete(_ id: ClientOrderID, from database: Database) throws {
        try database.execute(
            sql: "DELETE FROM outbox WHERE id = ?", arguments: [id.description])
    }

    /// Forgets orders that the store has had for so long that nobody asks for them here.
    private static func forgetConfirmed(before now: Timestamp, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM outbox WHERE state = 'confirmed' AND placed_at < ?",
            arguments: [now.advanced(bySeconds: -30 * 86_400).milliseconds])
    }
}
