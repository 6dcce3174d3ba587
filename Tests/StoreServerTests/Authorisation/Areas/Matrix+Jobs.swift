import ShopModel

@testable import StoreServer

extension Matrix {
    /// The routes of whoever looks after the work after commits.
    static let jobs = [
        MatrixRow(.jobs, .staff, scope: .jobsRead),
        MatrixRow(.retryJob, .staff, .job, scope: .jobsWrite),
    ]
}

extension MatrixObject {
    /// A job that failed for the last time.
    static let job = shared { shop, _ in
        let time = shop.clock.now()
        let rows = try await shop.database.transaction { transaction in
            try JobQueue().send(.shipped(.init(1)), at: time, in: transaction)
            return try transaction.query(
                """
                UPDATE jobs SET state = 'dead' WHERE job_id = (SELECT MAX(job_id) FROM jobs)
                RETURNING job_id
                """)
        }
        return [String(try rows[0].get("job_id", as: Int64.self))]
    }
}
