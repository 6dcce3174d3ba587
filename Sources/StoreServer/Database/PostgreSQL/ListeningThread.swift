import Glibc

/// What the thread of a ``ChangeListener`` does.
struct ListeningThread {
    let configuration: PostgresConfiguration
    let sender: String
    let changes: ChangeSignal
    let catalogue: ChangeSignal
    /// Readable when the thread is to end.
    let stopped: Int32

    /// How long it waits before it tries to connect again, in milliseconds.
    private static let pause: Int32 = 500

    /// Connects and listens.
    func connect() throws(DatabaseError) -> PostgresConnection {
        let connection = try PostgresConnection(configuration)
        try connection.send("LISTEN \(ChangeNotification.channel)")
        return connection
    }

    /// Raises the signals for what others tell, and connects again where the connection is lost,
    /// until it is stopped.
    func run(_ first: PostgresConnection) {
        var connection: PostgresConnection? = first
        while true {
            guard let current = connection else {
                if wait(for: nil, atMost: Self.pause) == .stopped { return }
                do {
                    connection = try connect()
                    // Nobody knows what was told in between.
                    raise([.changes, .catalogue])
                } catch {
                    continue
                }
                continue
            }
            if wait(for: current.socket, atMost: -1) == .stopped { return }
            guard let payloads = current.notifications() else {
                connection = nil
                continue
            }
            let others = payloads.map(ChangeNotification.init).filter { $0.sender != sender }
            raise(others.reduce(into: []) { $0.formUnion($1.news) })
        }
    }

    private func raise(_ news: CommitNews) {
        if news.contains(.changes) { changes.raise() }
        if news.contains(.catalogue) { catalogue.raise() }
    }

    private enum Event {
        case stopped
        case other
    }

    private func wait(for socket: Int32?, atMost milliseconds: Int32) -> Event {
        var descriptors = [pollfd(fd: stopped, events: Int16(POLLIN), revents: 0)]
        if let socket {
            descriptors.append(pollfd(fd: socket, events: Int16(POLLIN), revents: 0))
        }
        poll(&descriptors, nfds_t(descriptors.count), milliseconds)
        return descriptors[0].revents == 0 ? .other : .stopped
    }
}
