import ShopModel

/// One writing transaction, valid inside the body it was given to.
///
/// A class, because the services and repositories that a body calls all add to the same list of
/// changed objects. It is not `Sendable`: it cannot leave the body.
final class Transaction: SQLReader {
    private let connection: any DatabaseConnection
    private var changes = PendingChanges()
    private var audit = PendingAudit()
    private var hasJobs = false

    /// Wraps a driver's connection that is inside a writing transaction.
    init(on connection: any DatabaseConnection) {
        self.connection = connection
    }

    var dialect: Dialect { connection.dialect }

    /// Returns the rows of a statement; one that writes is allowed, for its `RETURNING`.
    func query(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> [Row] {
        try connection.query(sql, parameters)
    }

    /// Runs one statement and returns how many rows it changed.
    @discardableResult
    func execute(
        _ sql: String, _ parameters: [any SQLValueConvertible] = []
    ) throws(DatabaseError) -> Int {
        try connection.execute(sql, parameters)
    }

    /// Notes that clients must hear of an object, whose version is then the given one.
    ///
    /// An object that is noted twice enters the log once, with what was noted last. Of what has an
    /// owner, as ``Buyer/text`` names them, nobody else hears.
    func recordChange(_ kind: ChangeKind, id: String, version: Int64, owner: String? = nil) {
        changes.record(kind, id: id, version: version, owner: owner)
    }

    /// Notes what someone did, for the audit log; at a time where that is not the commit's own.
    func audit(_ entry: AuditEntry, at time: Timestamp? = nil) {
        audit.record(entry, at: time)
    }

    /// Notes that there is work to do after the commit.
    func noteJob() {
        hasJobs = true
    }

    /// What the driver tells others after the commit.
    var news: CommitNews { hasJobs ? changes.news.union(.jobs) : changes.news }

    /// Writes the change log and the audit log: the driver's last call before it commits.
    ///
    /// The sequence is taken here and not when a change is noted. Taking it locks the store's row
    /// until the commit, so that sequences become visible in their order; taken last, the lock is
    /// held for two statements and not for the length of the transaction.
    func finish(at time: Timestamp) throws {
        try changes.write(to: self, at: time)
        try audit.write(to: self, at: time)
    }
}
