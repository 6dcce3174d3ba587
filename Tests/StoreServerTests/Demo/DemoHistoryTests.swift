import ShopModel
import Testing

@testable import StoreServer

/// The past of a demo store.
@Suite struct DemoHistoryTests {
    /// A shop with the history of a demo.
    private static func run(
        _ test: @escaping @Sendable (TestShop, DemoAccounts) async throws -> Void
    ) async throws {
        try await TestShop.run { shop in
            let accounts = try await DemoAccounts.seed(
                with: shop.accounts.accounts, in: shop.database)
            try await DemoHistory(shop.store, accounts: accounts, unusablePassword: "none").write()
            try await test(shop, accounts)
        }
    }

    private static func count(_ rows: String, in shop: TestShop) async throws -> Int {
        let rows = try await shop.database.query("SELECT COUNT(*) AS total FROM \(rows)")
        return try rows[0].get("total")
    }

    @Test func `Orders of every status end now, and the books are balanced`() async throws {
        try await Self.run { shop, _ in
            try await shop.expectBalancedBooks()
            #expect(try await Self.count("orders", in: shop) == 300)
            for status in OrderStatus.allCases {
                let count = try await Self.count(
                    "orders WHERE status = '\(status.rawValue)'", in: shop)
                #expect(count > 0, "\(status.rawValue)")
            }
            let rows = try await shop.database.query(
                "SELECT MIN(order_date) AS first, MAX(order_date) AS last FROM orders")
            let now = shop.clock.now()
            #expect(
                try rows[0].get("first", as: Timestamp.self) < now.advanced(bySeconds: -89 * 86_400)
            )
            #expect(try rows[0].get("last", as: Timestamp.self) > now.advanced(bySeconds: -600))
            let later = try await Self.count(
                "order_events WHERE created_at > \(now.milliseconds)", in: shop)
            #expect(later == 0)
        }
    }

    @Test func `What can be bought is what the catalogue says`() async throws {
        let plain = try await Self.stock()
        try await Self.run { shop, _ in
            let watches = try await shop.database.read { try WatchRepository().all(in: $0) }
            #expect(watches.map(\.stockQuantity) == plain)
        }
    }

    private static func stock() async throws -> [Int] {
        let store = try TestStore()
        return try await store.open { store in
            try await store.database.read { try WatchRepository().all(in: $0) }
                .map(\.stockQuantity)
        }
    }

    @Test func `Every order ends its history where it stands`() async throws {
        try await Self.run { shop, _ in
            let wrong = try await Self.count(
                """
                orders o WHERE o.status <> (SELECT e.to_status FROM order_events e
                    WHERE e.order_id = o.order_id ORDER BY e.sequence DESC LIMIT 1)
                """, in: shop)
            #expect(wrong == 0)
        }
    }

    @Test func `Receipts have the numbers from 1 without a gap`() async throws {
        try await Self.run { shop, _ in
            let rows = try await shop.database.query(
                """
                SELECT COUNT(receipt_number) AS receipts, MAX(receipt_number) AS last,
                    (SELECT receipt_sequence FROM store) AS taken FROM orders
                """)
            let receipts: Int = try rows[0].get("receipts")
            #expect(receipts > 200)
            #expect(try rows[0].get("last") == receipts)
            #expect(try rows[0].get("taken") == receipts)
        }
    }

    @Test func `There is something to look at for staff`() async throws {
        try await Self.run { shop, accounts in
            #expect(try await Self.count("customers WHERE role = 'customer'", in: shop) == 60)
            #expect(try await Self.count("orders WHERE needs_attention IS NOT NULL", in: shop) == 2)
            #expect(try await Self.count("refunds WHERE status = 'failed'", in: shop) == 1)
            #expect(try await Self.count("refunds WHERE status = 'succeeded'", in: shop) > 10)
            #expect(try await Self.count("order_returns WHERE status = 'requested'", in: shop) == 2)
            #expect(
                try await Self.count("jobs WHERE kind = 'mail' AND state = 'dead'", in: shop) == 1)
            for person in [accounts.staff, accounts.admin] {
                let rows = try await Self.count(
                    "audit_log WHERE actor = 'staff:\(person)'", in: shop)
                #expect(rows > 0)
            }
            guard
                case .intact(let entries, _) = try await AuditVerifier(database: shop.database)
                    .verify()
            else {
                Issue.record("the audit log is broken")
                return
            }
            #expect(entries > 100)
        }
    }

    @Test func `The shopper's devices hear of the shopper's orders`() async throws {
        try await Self.run { shop, accounts in
            let login = LoginRequest(
                email: "customer@watchshop.demo", password: "watchshop-demo")
            let session: SessionAnswer = try await shop.send(.login, encoding: login).decode()
            let page: ChangesPage = try await shop.send(
                .myChanges, token: session.token
            ).decode()
            let orders = try await Self.count(
                "orders WHERE customer_id = \(accounts.customer)", in: shop)
            #expect(orders == 5)
            #expect(page.changes.count == orders)
        }
    }

    @Test func `The plan is the same each time, but for the clock`() {
        let stock = Array(repeating: 40, count: 28)
        let now = Timestamp(milliseconds: 1_800_000_000_000)
        let first = DemoPlan(stock: stock, until: now)
        let second = DemoPlan(stock: stock, until: now.advanced(bySeconds: 60))
        #expect(first.orders.map(\.fate) == second.orders.map(\.fate))
        #expect(
            first.orders.map { $0.placedAt.advanced(bySeconds: 60) }
                == second.orders.map(\.placedAt))
        #expect(Set(first.orders.map(\.fate)) == Set(DemoFate.allCases))
        for (earlier, later) in zip(first.orders, first.orders.dropFirst()) {
            #expect(earlier.placedAt < later.placedAt)
        }
        #expect(first.orders.allSatisfy { $0.settledAt <= now })
    }

    @Test func `A store that has orders keeps them and gets no others`() async throws {
        try await Self.run { shop, accounts in
            try await DemoHistory(shop.store, accounts: accounts, unusablePassword: "none").write()
            #expect(try await Self.count("orders", in: shop) == 300)
        }
    }
}
