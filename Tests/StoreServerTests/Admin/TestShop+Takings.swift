import HTTPTypes
import HummingbirdTesting
import ShopModel

@testable import StoreServer

extension TestShop {
    /// Adds somebody with a role and returns their token.
    func worker(_ role: Role) async throws -> SessionAnswer {
        let session = try await register("\(role.rawValue)@example.com")
        try await database.execute(
            "UPDATE customers SET role = $2 WHERE customer_id = $1",
            [session.customer.id, role.rawValue])
        return session
    }

    /// Notes that the provider took the money of an order at a moment.
    func take(_ order: Order, key: String = "1", at time: Timestamp) async throws {
        try await database.transaction { transaction in
            try transaction.execute(
                """
                INSERT INTO payment_attempts
                    (order_id, kind, provider_key, amount, received_amount, currency, status,
                     is_open, created_at, updated_at)
                VALUES ($1, 'intent', $2, $3, $3, 'USD', 'succeeded', 0, $4, $4)
                """,
                [order.id, "\(order.id)-\(key)", order.total.minorUnits, time])
            try transaction.execute(
                """
                UPDATE orders SET status = 'processing', payment_status = 'succeeded'
                WHERE order_id = $1
                """,
                [order.id])
        }
    }

    /// Notes that some of an order's money went back, or is to go back, at a moment.
    func giveBack(
        _ minorUnits: Int64, of order: Order, status: String = "succeeded", at time: Timestamp
    ) async throws {
        try await database.execute(
            """
            INSERT INTO refunds (order_id, attempt_id, amount, currency, reason, actor, status,
                created_at, updated_at)
            SELECT $1, MIN(attempt_id), $2, 'USD', 'test', 'store', $3, $4, $4
            FROM payment_attempts WHERE order_id = $1
            """,
            [order.id, minorUnits, status, time])
    }

    /// Reads a route with a query.
    func read(
        _ route: Route, _ query: [(String, String)] = [], accept: String? = nil,
        by session: SessionAnswer
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.authorization: "Bearer \(session.token)"]
        headers[.accept] = accept
        return try await client.executeRequest(
            uri: route.path(query: query.map { (name: $0.0, value: $0.1) }), method: .get,
            headers: headers, body: nil)
    }
}
