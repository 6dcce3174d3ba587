import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

/// Reads the change log once for all listeners of this server, and hands each what it may hear.
final class EventFeed: Service {
    /// How often listeners are woken to see whether they may still listen.
    static let pulse = Duration.seconds(1)
    /// How many changes are read at once; more become one word that there are many.
    private static let readLimit = EventBatch.limit + 1

    private struct State {
        var isRunning = false
        /// The last change that was handed out; nil before the server runs.
        var position: Int64?
        var nextID: UInt64 = 0
        var listeners: [UInt64: EventListener] = [:]
    }

    private let database: any Database
    private let logger: Logger
    private let state = Mutex(State())

    init(database: any Database, logger: Logger = Logger(label: "events")) {
        self.database = database
        self.logger = logger
    }

    /// Whether changes are handed out.
    var isRunning: Bool { state.withLock(\.isRunning) }

    /// Lets somebody listen from now on, until they are let go of; nil where nothing is handed out,
    /// since the server has not begun or is stopping.
    func add(_ listener: EventListener) -> UInt64? {
        state.withLock { state in
            guard state.isRunning else { return nil }
            state.nextID += 1
            state.listeners[state.nextID] = listener
            return state.nextID
        }
    }

    /// Lets go of a listener.
    func remove(_ id: UInt64) {
        state.withLock { _ = $0.listeners.removeValue(forKey: id) }
    }

    func run() async throws {
        let raises = database.changes.changes()
        // Where the log ends is known before anybody listens.
        await publish()
        state.withLock { $0.isRunning = true }
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.beat() }
                group.addTask {
                    for await _ in raises { await self.publish() }
                }
                await group.waitForAll()
            }
        }
        state.withLock { $0.isRunning = false }
        for listener in listeners { listener.finish() }
    }

    /// Wakes all listeners again and again.
    private func beat() async {
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: Self.pulse)
            } catch {
                return
            }
            for listener in listeners { listener.offer(.pulse) }
        }
    }

    /// Hands out what came into the log since the last time.
    private func publish() async {
        let position = state.withLock(\.position)
        do {
            let news = try await database.read { snapshot in
                let newest = try ChangeRepository().extent(in: snapshot).newest
                let changes = try LoggedChange.list(
                    after: position ?? newest, limit: Self.readLimit, in: snapshot)
                return (newest, changes)
            }
            state.withLock { $0.position = news.0 }
            deliver(news.1, after: position, newest: news.0)
        } catch {
            logger.error("changes cannot be read", metadata: ["error": "\(error)"])
        }
    }

    private func deliver(_ changes: [LoggedChange], after position: Int64?, newest: Int64) {
        let listeners = listeners
        // Who listens to a log that could not be read at first, or was replaced, may miss some.
        guard let position, position <= newest, changes.count <= EventBatch.limit else {
            let resync = EventBatch.resync(at: newest)
            for listener in listeners { listener.offer(.text(resync)) }
            return
        }
        let batch = EventBatch(changes, after: position)
        let open = batch.text(for: .everyone)
        for listener in listeners {
            let text =
                listener.audience == .everyone || !batch.isPrivate
                ? open : batch.text(for: listener.audience)
            if let text { listener.offer(.text(text)) }
        }
    }

    private var listeners: [EventListener] { state.withLock { Array($0.listeners.values) } }
}
