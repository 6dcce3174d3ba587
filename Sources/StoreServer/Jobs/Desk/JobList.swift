import ShopModel

/// The SQL of looking at jobs, under a filter.
struct JobList {
    /// Only jobs that stand so, at ``time``.
    var state: JobState?
    /// Only jobs of a kind.
    var kind: String?
    /// The moment at which a lease has ended or not.
    let time: Timestamp

    /// The state on the wire: a queued job that somebody holds is running.
    private static let shownState = """
        CASE WHEN state = 'queued' AND leased_until > $1 THEN 'running' ELSE state END
        """
    private static let columns = """
        job_id, kind, payload, \(shownState) AS shown_state, attempts, run_at, created_at,
        finished_at, last_error
        """
    private static let condition = """
        (CAST($2 AS TEXT) IS NULL OR \(shownState) = $2) AND (CAST($3 AS TEXT) IS NULL OR kind = $3)
        """

    private var filter: [any SQLValueConvertible] { [time, state?.rawValue, kind] }

    /// Returns how many jobs there are.
    func count(in reader: some SQLReader) throws(DatabaseError) -> Int {
        let row = try reader.first(
            "SELECT count(*) AS total FROM jobs WHERE \(Self.condition)", filter)
        return try row?.get("total") ?? 0
    }

    /// Returns some of the jobs, the newest first.
    func jobs(offset: Int, limit: Int, in reader: some SQLReader) throws(DatabaseError) -> [Job] {
        var jobs: [Job] = []
        let rows = try reader.query(
            """
            SELECT \(Self.columns) FROM jobs WHERE \(Self.condition)
            ORDER BY job_id DESC LIMIT $4 OFFSET $5
            """,
            filter + [limit, offset])
        for row in rows { jobs.append(try Self.job(row)) }
        return jobs
    }

    /// Returns a job, whatever the filter; nil where there is none of that id.
    func find(_ id: JobID, in reader: some SQLReader) throws(DatabaseError) -> Job? {
        let row = try reader.first(
            "SELECT \(Self.columns) FROM jobs WHERE job_id = $2", [time, id])
        guard let row else { return nil }
        return try Self.job(row)
    }

    private static func job(_ row: Row) throws(DatabaseError) -> Job {
        Job(
            id: try row.get("job_id"), kind: try row.get("kind"),
            details: details(try row.get("payload")), state: try row.get("shown_state"),
            attempts: try row.get("attempts"), runAt: try row.get("run_at"),
            createdAt: try row.get("created_at"), finishedAt: try row.get("finished_at"),
            lastError: try row.get("last_error"))
    }

    /// Returns the texts and numbers of a payload by their names.
    private static func details(_ payload: String) -> [String: String] {
        guard
            case .success(.object(let members)) = Result(catching: {
                try JSONParser.parse(payload.utf8)
            })
        else { return [:] }
        var details: [String: String] = [:]
        for member in members {
            switch member.value {
            case .string(let text), .number(let text): details[member.key] = text
            case .boolean(let flag): details[member.key] = String(flag)
            case .null, .array, .object: continue
            }
        }
        return details
    }
}

extension JobState: SQLValueConvertible {}
