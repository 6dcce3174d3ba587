import Dispatch
import Glibc
import Synchronization

/// Raises signals when another server has committed a change, through `LISTEN` on a connection and
/// a thread of its own.
final class ChangeListener: Sendable {
    /// What this server calls itself among the others.
    let sender = String(UInt64.random(in: .min ... .max), radix: 16)
    private let configuration: PostgresConfiguration
    private let changes: ChangeSignal
    private let catalogue: ChangeSignal
    private let queue = DispatchQueue(label: "watchshop.listener")
    /// The end of a pipe whose closing stops the thread.
    private let stop = Mutex<Int32?>(nil)

    /// Describes a listener; it does nothing yet.
    init(
        _ configuration: PostgresConfiguration, changes: ChangeSignal, catalogue: ChangeSignal
    ) {
        self.configuration = configuration
        self.changes = changes
        self.catalogue = catalogue
    }

    deinit {
        if let descriptor = stop.withLock({ $0 }) { close(descriptor) }
    }

    /// Listens until the listener is let go of; returns when the first connection does.
    func start() async throws {
        let stopped = try makePipe()
        let thread = ListeningThread(
            configuration: configuration, sender: sender, changes: changes, catalogue: catalogue,
            stopped: stopped)
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                do {
                    let connection = try thread.connect()
                    continuation.resume()
                    thread.run(connection)
                } catch {
                    continuation.resume(throwing: error)
                }
                close(stopped)
            }
        }
    }

    private func makePipe() throws(DatabaseError) -> Int32 {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw .unreachable(reason: String(cString: strerror(errno)))
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        stop.withLock { $0 = ends[1] }
        return ends[0]
    }
}
