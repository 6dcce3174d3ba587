import GRDB
import ShopModel

extension ShopDatabase {
    func guestOrders() async throws(CacheError) -> [OrderID] {
        try await read { database in
            try Int64.fetchAll(
                database, sql: "SELECT order_id FROM guest_orders ORDER BY order_id DESC"
            ).map { OrderID($0) }
        }
    }

    func token(of order: OrderID) async throws(CacheError) -> String? {
        try await read { database in
            try String.fetchOne(
                database, sql: "SELECT token FROM guest_orders WHERE order_id = ?",
                arguments: [order.rawValue])
        }
    }

    func save(_ token: String, of order: OrderID) async throws(CacheError) {
        try await write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO guest_orders(order_id, token) VALUES (?, ?)",
                arguments: [order.rawValue, token])
        }
    }
}
