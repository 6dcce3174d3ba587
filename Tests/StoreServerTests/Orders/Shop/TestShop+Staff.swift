import Foundation
import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

extension TestShop {
    /// Opens the account of someone who works at the store and has just shown their password.
    func staff(_ role: Role = .admin) async throws -> SessionAnswer {
        let session = try await register("\(role.rawValue)@store.example")
        try await database.execute(
            "UPDATE customers SET role = $2 WHERE customer_id = $1", [session.customer.id, role])
        try await database.execute("UPDATE sessions SET reauthenticated_at = $1", [clock.now()])
        return session
    }

    /// Pays an order as the provider would say it, without one.
    func pay(_ order: Order) async throws {
        let time = clock.now()
        try await database.transaction { transaction in
            try transaction.execute(
                """
                INSERT INTO payment_attempts
                    (order_id, kind, provider_id, intent_id, provider_key, amount, currency,
                     status, is_open, received_amount, created_at, updated_at)
                VALUES ($1, 'intent', $2, $2, $2, $3, $4, 'succeeded', 0, $3, $5, $5)
                """,
                [
                    order.id, "pi_\(order.id)", order.total.minorUnits, order.total.currency, time,
                ])
            let transition = OrderTransition(
                step: .paid, payment: .succeeded, actor: .provider, time: time)
            _ = try transition.apply(to: order, in: transaction)
        }
    }

    /// Sets the status of an order as staff, and returns whatever was answered.
    func setStatus(
        _ status: OrderStatus, of order: Order, by staff: SessionAnswer, carrier: String? = nil,
        trackingNumber: String? = nil, restocks: Bool? = nil
    ) async throws -> Answer {
        let request = OrderStatusRequest(
            status: status, carrier: carrier, trackingNumber: trackingNumber, restocks: restocks)
        return try await send(
            .setOrderStatus, order.id.description, token: staff.token, encoding: request)
    }

    /// Places, pays, ships and delivers an order, and returns it as it is then.
    func delivered(
        _ watch: Watch, quantity: Int = 1, to session: SessionAnswer, by staff: SessionAnswer
    ) async throws -> Order {
        let order = try await self.order(watch, quantity: quantity, by: session)
        try await pay(order)
        for status in [OrderStatus.shipped, .delivered] {
            #expect(try await setStatus(status, of: order, by: staff).status == 200)
        }
        return try await self.order(order.id, of: session)
    }

    /// Returns the kinds and keys of the work that waits.
    func waitingJobs() async throws -> [String] {
        try await database.query(
            "SELECT dedupe_key FROM jobs WHERE state = 'queued' ORDER BY job_id"
        ).map { try $0.get("dedupe_key") }
    }

    /// Returns how many pieces of a watch are on hand.
    func onHand(_ watch: Watch) async throws -> Int {
        let rows = try await database.query(
            "SELECT on_hand FROM watches WHERE watch_id = $1", [watch.id])
        return try rows[0].get("on_hand")
    }

    /// Returns what is asked to go back of an order, in minor units.
    func refunds(of order: Order) async throws -> [Int64] {
        try await database.read { try RefundRepository().list(of: order.id, in: $0) }
            .map(\.amount.minorUnits)
    }
}
