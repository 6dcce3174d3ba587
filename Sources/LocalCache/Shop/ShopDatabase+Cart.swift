import GRDB
import ShopModel

extension ShopDatabase {
    func cart(of person: Person) async throws(CacheError) -> Cart {
        try await read { database in try Self.cart(of: person, in: database) }
    }

    func save(_ cart: Cart, of person: Person) async throws(CacheError) {
        try await write { database in try Self.save(cart, of: person, in: database) }
    }

    func adoptGuestCart(by customer: CustomerID) async throws(CacheError) -> Cart {
        try await write { database in
            var cart = try Self.cart(of: .customer(customer), in: database)
            for line in try Self.cart(of: .guest, in: database).lines {
                cart.setQuantity(0, of: line.watchID)
                cart.add(line)
            }
            try Self.save(cart, of: .customer(customer), in: database)
            try Self.save(Cart(), of: .guest, in: database)
            try Self.adoptGuestsSaved(by: customer, in: database)
            return cart
        }
    }

    static func cart(of person: Person, in database: Database) throws -> Cart {
        Cart(lines: try lines(of: person, in: "cart_lines", of: database))
    }

    static func save(
        _ cart: Cart, of person: Person, in database: Database
    ) throws {
        try replace(cart.lines, of: person, in: "cart_lines", of: database)
    }

    /// Puts lines in the place of those that a person has in a table.
    static func replace(
        _ lines: [CartLine], of person: Person, in table: String, of database: Database
    ) throws {
        try database.execute(
            sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person.key])
        for (place, line) in lines.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO \(table)(
                        person, place, watch_id, quantity, name, model_code, unit_price, currency)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    person.key, place, line.watchID.description, line.quantity, line.name,
                    line.modelCode, line.unitPrice.minorUnits, line.unitPrice.currency.code,
                ])
        }
    }

    /// Reads the lines that a person has in a table, in their order.
    static func lines(
        of person: Person, in table: String, of database: Database
    ) throws -> [CartLine] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM \(table) WHERE person = ? ORDER BY place",
            arguments: [person.key]
        ).map(line(from:))
    }

    private static func line(from row: Row) throws -> CartLine {
        guard let id = WatchID(text: row["watch_id"]) else {
            throw CacheError.damaged(file: "shop.db")
        }
        let price = Money(
            minorUnits: row["unit_price"], currency: try Currency(code: row["currency"]))
        return CartLine(
            watchID: id, quantity: row["quantity"], name: row["name"],
            modelCode: row["model_code"], unitPrice: price)
    }
}
