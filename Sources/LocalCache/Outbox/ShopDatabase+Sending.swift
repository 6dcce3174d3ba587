import GRDB
import ShopModel

extension ShopDatabase {
    func claim(of person: Person, _ lease: OutboxLease) async throws(CacheError) -> OutboxClaim {
        try await write { database in
            try Self.setOutdatedAside(of: person, lease, in: database)
            guard let row = try Self.firstUnsettled(of: person, in: database) else { return .done }
            let until: Int64 = row["wait_until"]
            guard !Self.isAhead(until, of: lease.now) else {
                return .wait(until: Timestamp(milliseconds: until))
            }
            var order = try OutboxOrder(row: row)
            try database.execute(
                sql: """
                    UPDATE outbox SET state = 'sending', may_be_placed = 1, lease_owner = ?,
                        was_unsure = ?, wait_until = ? WHERE id = ?
                    """,
                arguments: [
                    lease.owner, order.mayBePlaced, lease.now.milliseconds + OutboxLease.term,
                    order.id.description,
                ])
            order.state = .sending
            return .send(order)
        }
    }

    func settle(
        _ id: ClientOrderID, _ verdict: OutboxVerdict, _ lease: OutboxLease
    ) async throws(CacheError) {
        try await write { database in
            switch verdict {
            case .confirmed(let order):
                try Self.end(id, as: "confirmed", order: order, in: database)
            case .changed(let lines, let total):
                let details = OutboxText.Change(lines: lines, total: total)
                try Self.end(id, as: "changed", details: details, in: database)
            case .refused(let problem):
                try Self.end(id, as: "refused", details: problem, in: database)
            case .unknown(let time):
                try Self.putBack(id, until: time, isUnsure: true, lease, in: database)
            case .unsent(let time):
                try Self.putBack(id, until: time, isUnsure: false, lease, in: database)
            case .untried:
                try Self.putBack(id, until: nil, isUnsure: false, lease, in: database)
            }
        }
    }

    /// A moment far ahead was written before the clock was put back, and is not waited for.
    private static func isAhead(_ time: Int64, of now: Timestamp) -> Bool {
        time > now.milliseconds && time <= now.milliseconds + OutboxLease.longestWait
    }

    private static func firstUnsettled(of person: Person, in database: Database) throws -> Row? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT * FROM outbox WHERE person = ? AND state IN ('queued', 'sending')
                ORDER BY place LIMIT 1
                """,
            arguments: [person.key])
    }

    /// What may be at the store is sent again however old it is: the store alone knows of it.
    private static func setOutdatedAside(
        of person: Person, _ lease: OutboxLease, in database: Database
    ) throws {
        try database.execute(
            sql: """
                UPDATE outbox SET state = 'outdated'
                WHERE person = ? AND state = 'queued' AND may_be_placed = 0 AND placed_at < ?
                """,
            arguments: [person.key, lease.now.milliseconds - OutboxLease.freshness])
    }

    private static func end(
        _ id: ClientOrderID, as state: String, order: OrderID? = nil,
        details: (any Encodable)? = nil, in database: Database
    ) throws {
        try database.execute(
            sql: """
                UPDATE outbox SET state = ?, details = ?, order_id = ?, lease_owner = NULL,
                    may_be_placed = 0
                WHERE id = ? AND state IN ('queued', 'sending')
                """,
            arguments: [
                state, try details.map { try OutboxText.encode($0) }, order?.rawValue,
                id.description,
            ])
    }

    private static func putBack(
        _ id: ClientOrderID, until time: Timestamp?, isUnsure: Bool, _ lease: OutboxLease,
        in database: Database
    ) throws {
        try database.execute(
            sql: """
                UPDATE outbox SET state = 'queued', lease_owner = NULL, wait_until = ?,
                    attempts = attempts + ?, may_be_placed = CASE WHEN ? THEN 1 ELSE was_unsure END
                WHERE id = ? AND state = 'sending' AND lease_owner = ?
                """,
            arguments: [
                time?.milliseconds ?? 0, time == nil ? 0 : 1, isUnsure, id.description,
                lease.owner,
            ])
    }
}
