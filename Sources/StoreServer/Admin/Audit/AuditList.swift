import FoundationEssentials
import ShopModel

/// The SQL of looking at the audit log, under a filter.
struct AuditList {
    /// Only what somebody did: `staff:3`.
    var actor: String?
    /// Only what was done so: `order.ship`, or `order` for all of that family.
    var action: String?
    /// Only what was done to something: `order:12`.
    var subject: String?
    /// Only what was done from a moment on.
    var from: Timestamp?
    /// Only what was done before a moment.
    var until: Timestamp?

    private static let condition = """
        (CAST($1 AS TEXT) IS NULL OR actor = $1)
        AND (CAST($2 AS TEXT) IS NULL OR action = $2
            OR substr(action, 1, length($2) + 1) = $2 || '.')
        AND (CAST($3 AS TEXT) IS NULL OR subject = $3)
        AND created_at >= $4 AND created_at < $5
        """

    private var filter: [any SQLValueConvertible] {
        [
            actor, action, subject, from ?? Timestamp(milliseconds: .min),
            until ?? Timestamp(milliseconds: .max),
        ]
    }

    /// Returns how many entries there are.
    func count(in reader: some SQLReader) throws(DatabaseError) -> Int {
        let row = try reader.first(
            "SELECT COUNT(*) AS total FROM audit_log WHERE \(Self.condition)", filter)
        return try row?.get("total") ?? 0
    }

    /// Returns some of the entries, the newest first.
    func entries(offset: Int, limit: Int, in reader: some SQLReader) throws -> [AuditRecord] {
        try reader.query(
            """
            SELECT \(AuditRow.columns) FROM audit_log WHERE \(Self.condition)
            ORDER BY sequence DESC LIMIT $6 OFFSET $7
            """,
            filter + [limit, offset]
        ).map { try AuditRecord(try AuditRow($0)) }
    }
}

extension AuditRecord {
    fileprivate init(_ row: AuditRow) throws {
        self.init(
            sequence: row.sequence, at: row.time, actor: row.actor, action: row.action,
            subject: row.subject,
            details: try JSONDecoder().decode([String: String].self, from: Data(row.details.utf8)),
            previousHash: row.previousHash, hash: row.hash)
    }
}
