import HTTPTypes
import HummingbirdTesting
import ShopModel
import Testing

@testable import StoreServer

/// The jobs as staff see them, over the routes.
@Suite struct JobRouteTests {
    /// Adds a member of staff and returns their token.
    private func staff(_ shop: TestShop) async throws -> SessionAnswer {
        let session = try await shop.register("staff@example.com")
        try await shop.database.execute(
            "UPDATE customers SET role = 'staff' WHERE customer_id = $1", [session.customer.id])
        return session
    }

    private func add(_ mail: Mail, to shop: TestShop) async throws {
        let time = shop.clock.now()
        try await shop.database.transaction { transaction in
            try JobQueue().send(mail, at: time, in: transaction)
        }
    }

    private func list(
        _ shop: TestShop, _ query: [(String, String)], by session: SessionAnswer
    ) async throws -> Answer {
        let path = Route.jobs.path(query: query.map { (name: $0.0, value: $0.1) })
        return Answer(
            try await shop.client.executeRequest(
                uri: path, method: .get,
                headers: [.authorization: "Bearer \(session.token)"], body: nil))
    }

    /// Makes the last job dead.
    private func bury(_ shop: TestShop) async throws {
        try await shop.database.execute(
            """
            UPDATE jobs SET state = 'dead', attempts = 16, finished_at = 1, last_error = 'refused'
            WHERE job_id = (SELECT MAX(job_id) FROM jobs)
            """)
    }

    @Test func `Staff see jobs by state and kind, the newest first`() async throws {
        try await TestShop.run { shop in
            let session = try await staff(shop)
            try await shop.database.execute("DELETE FROM jobs")
            try await add(.lowStock(try await shop.watch().id), to: shop)
            try await add(.refunded(OrderID(7), refund: 3), to: shop)
            try await bury(shop)
            let all: JobPage = try await list(shop, [], by: session).decode()
            #expect(all.total == 2)
            #expect(all.jobs.map(\.state) == [.dead, .queued])
            #expect(all.jobs[0].lastError == "refused")
            #expect(
                all.jobs[0].details == ["mail": "refunded", "order_id": "7", "refund_id": "3"])
            let dead: JobPage = try await list(
                shop, [("state", "dead"), ("kind", "mail"), ("limit", "1")], by: session
            ).decode()
            #expect(dead.jobs == [all.jobs[0]])
            #expect(dead.pages == 1)
            let none: JobPage = try await list(
                shop, [("kind", "refund"), ("page", "2147483647"), ("limit", "200")], by: session
            ).decode()
            #expect(none.jobs.isEmpty)
        }
    }

    @Test func `A wrong filter is named`() async throws {
        try await TestShop.run { shop in
            let session = try await staff(shop)
            let answer = try await list(
                shop, [("state", "lost"), ("kind", ""), ("limit", "0"), ("x", "1")], by: session)
            #expect(
                Set(try #require(answer.problem?.errors).map(\.pointer))
                    == ["?state", "?kind", "?limit", "?x"])
        }
    }

    @Test func `A dead job is due again, and the audit log says who wanted it`() async throws {
        try await TestShop.run { shop in
            let session = try await staff(shop)
            try await add(.shipped(OrderID(7)), to: shop)
            try await bury(shop)
            let page: JobPage = try await list(shop, [("state", "dead")], by: session).decode()
            let id = try #require(page.jobs.first?.id)
            shop.clock.advance(bySeconds: 60)
            let job: Job = try await shop.send(
                .retryJob, id.description, token: session.token
            ).decode()
            #expect(job.state == .queued)
            #expect(job.attempts == 0)
            #expect(job.runAt == shop.clock.now())
            #expect(job.lastError == "refused")
            let rows = try await shop.database.query(
                "SELECT actor, subject FROM audit_log WHERE action = 'job.retry'")
            #expect(try rows.map { try $0.get("actor") } == ["staff:\(session.customer.id)"])
            #expect(try rows.map { try $0.get("subject") } == ["job:\(id)"])
        }
    }

    @Test func `A job that is done or unknown is not done again`() async throws {
        try await TestShop.run { shop in
            let session = try await staff(shop)
            try await add(.shipped(OrderID(7)), to: shop)
            try await shop.database.execute("UPDATE jobs SET state = 'done', finished_at = 1")
            let rows = try await shop.database.query("SELECT MAX(job_id) AS job_id FROM jobs")
            let id: JobID = try rows[0].get("job_id")
            let expected = [
                id.description: "illegal_transition", "999": "not_found", "x": "not_found",
            ]
            for (id, outcome) in expected {
                let answer = try await shop.send(.retryJob, id, token: session.token)
                #expect(answer.outcome == outcome)
            }
        }
    }

    @Test func `Customers see no jobs`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            #expect(try await list(shop, [], by: session).outcome == "forbidden")
            let answer = try await shop.send(.retryJob, "1", token: session.token)
            #expect(answer.outcome == "forbidden")
        }
    }
}
