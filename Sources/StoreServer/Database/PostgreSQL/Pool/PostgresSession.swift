import Glibc
import ShopModel

/// One session with PostgreSQL, on a thread of its own, which survives the loss of its connection.
actor PostgresSession {
    private let thread = ConnectionThread(label: "watchshop.postgres")
    private let configuration: PostgresConfiguration
    private var connection: PostgresConnection?

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        thread.asUnownedSerialExecutor()
    }

    /// How often a piece of work is run at most.
    private static let attempts = 8

    /// Describes the session; it connects when it is first used.
    init(_ configuration: PostgresConfiguration) {
        self.configuration = configuration
    }

    /// Runs a body in a snapshot that refuses to write.
    func read<Value: Sendable>(
        _ body: @Sendable (ReadSnapshot) throws -> Value
    ) throws -> Value {
        try attempt { connection in
            try connection.begin(.snapshot)
            let value = try body(ReadSnapshot(on: connection))
            try connection.commit()
            return value
        }
    }

    /// Runs a body in a transaction and commits it, with a notification from this server where the
    /// change log grew.
    func transaction<Value: Sendable>(
        at now: @Sendable () -> Timestamp, as sender: String,
        _ body: @Sendable (Transaction) throws -> Value
    ) throws -> Committed<Value> {
        try attempt { connection in
            try connection.begin(.writing)
            let transaction = Transaction(on: connection)
            let value = try body(transaction)
            try transaction.finish(at: now())
            let news = transaction.news
            try connection.commit(
                notifying: ChangeNotification(sender: sender, news: news))
            return Committed(value: value, news: news)
        }
    }

    /// Runs work until it succeeds or fails for a reason of its own.
    ///
    /// What the database says counts, not what the work throws: it may have put the refusal of a
    /// statement into words of its own.
    private func attempt<Value>(_ work: (PostgresConnection) throws -> Value) throws -> Value {
        var run = 1
        while true {
            try Task.checkCancellation()
            do {
                return try work(try connected())
            } catch {
                guard recover(from: error), run < Self.attempts else { throw error }
            }
            Self.pause(before: run)
            run += 1
        }
    }

    private func connected() throws(DatabaseError) -> PostgresConnection {
        if let connection { return connection }
        let connection = try PostgresConnection(configuration)
        self.connection = connection
        return connection
    }

    /// Leaves the transaction and tells whether the work may be run anew.
    private func recover(from error: any Error) -> Bool {
        guard let connection else {
            if case DatabaseError.unreachable = error { return true }
            return false
        }
        let failure = connection.failure
        if failure?.endsConnection ?? false || !connection.rollBack() { self.connection = nil }
        return failure?.allowsAnotherRun ?? false
    }

    /// Waits a random time, up to 10, 20, 40 … 640 ms, so that two who collided do not again.
    private static func pause(before run: Int) {
        usleep(UInt32.random(in: 1_000...(5_000 << min(run, 7))))
    }
}
