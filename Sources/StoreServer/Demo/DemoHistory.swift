import ShopModel

/// Writes the past of a demo: 90 days of orders that end now.
///
/// Everything is one transaction, so that there is all of it or nothing. What can be bought is the
/// same afterwards: deliveries have brought what was sold.
struct DemoHistory: Sendable {
    private let store: Store
    private let accounts: DemoAccounts
    /// A hash that no password has.
    private let unusablePassword: String

    init(_ store: Store, accounts: DemoAccounts, unusablePassword: String) {
        self.store = store
        self.accounts = accounts
        self.unusablePassword = unusablePassword
    }

    /// Writes it, unless the store has orders already.
    func write() async throws {
        let now = store.environment.now()
        try await store.database.transaction { transaction in
            let row = try transaction.first("SELECT COUNT(*) AS orders FROM orders", [])
            guard let count: Int = try row?.get("orders"), count == 0 else { return }
            let watches = try WatchRepository().all(in: transaction)
            let plan = DemoPlan(stock: watches.map(\.stockQuantity), until: now)
            let start = plan.start(until: now)
            let people = try DemoPeopleWriter(
                customer: accounts.customer, unusablePassword: unusablePassword
            ).write(at: start, in: transaction)
            let (staff, admin) = (Actor.staff(accounts.staff), Actor.staff(accounts.admin))
            var books = DemoBooks(watches, staff: staff)
            var orders = DemoOrderWriter(
                settings: store.settings, watches: watches, people: people, staff: staff,
                admin: admin)
            let money = DemoMoneyWriter(admin: admin)
            var desk = DemoDeskWriter(watches: watches, staff: staff, admin: admin)
            var lastShipped: DemoEntry?
            for order in plan.orders {
                var entry = try orders.write(order, in: transaction)
                try money.write(&entry, in: transaction)
                orders.add(entry.steps, of: entry.id)
                books.enter(order, id: entry.id)
                try desk.write(entry, in: transaction)
                if order.fate == .shipped { lastShipped = entry }
            }
            try orders.finish(in: transaction)
            desk.add(try books.write(from: start, in: transaction))
            try desk.finish(mail: lastShipped, in: transaction)
        }
    }
}

extension DemoPlan {
    /// When the history begins.
    func start(until now: Timestamp) -> Timestamp {
        now.advanced(bySeconds: -Self.days * 24 * 3_600)
    }
}
