import LocalCache
import ShopClient
import Synchronization

/// Does the work that panes ask for, and posts what came of it.
///
/// It owns the tasks: newer work of a kind stops the older, and an answer that nobody waits for any
/// more is not posted.
final class EffectRunner: Sendable {
    private struct State {
        var latest: [WorkKind: Task<Void, Never>] = [:]
        var queued: [WorkQueue: Task<Void, Never>] = [:]
        var store: OpenStore?
        var beginning: Task<Void, Never>?
        var firstWindow: Task<Result<WatchWindow, Failure>, Never>?
        var opening: Task<Result<OpenStore, Failure>, Never>?
        var pictureStyle: PictureStyle?
    }

    let mailbox: Mailbox
    let log: Log
    /// Where receipts go on this machine.
    let receipts: ReceiptDesk
    /// What the presenter of a demo works with; nil outside a demo.
    let demo: DemoControl?
    private let opener: StoreOpener?
    private let state = Mutex(State())

    /// Makes a runner for the store that an opener finds; nil where no store is known.
    init(
        opener: StoreOpener?, mailbox: Mailbox, log: Log, receipts: ReceiptDesk,
        demo: DemoControl? = nil
    ) {
        self.demo = demo
        self.opener = opener
        self.mailbox = mailbox
        self.log = log
        self.receipts = receipts
    }

    /// Starts work and returns at once.
    func start(_ work: Work) {
        if case .stop(let kind) = work {
            state.withLock { $0.latest.removeValue(forKey: kind) }?.cancel()
            return
        }
        state.withLock { state in
            switch work.order {
            case .latest(let kind):
                state.latest[kind]?.cancel()
                state.latest[kind] = Task { await self.perform(work) }
            case .queued(let queue):
                let before = state.queued[queue]
                state.queued[queue] = Task {
                    await before?.value
                    await self.perform(work)
                }
            case .free:
                Task { await self.perform(work) }
            }
        }
    }

    /// Stops what need not end, and waits for what must: the saving of what was picked.
    func finish() async {
        let (latest, saving) = state.withLock { state in
            (Array(state.latest.values), state.queued[.saving])
        }
        latest.forEach { $0.cancel() }
        await saving?.value
    }

    /// Leaves a message for the loop, unless the work that it comes from was stopped.
    func post(_ message: AppMessage) {
        if !Task.isCancelled { mailbox.post(message) }
    }

    // MARK: The store

    /// The store that is open now.
    var openStore: OpenStore? { state.withLock { $0.store } }

    /// Returns the open store, after asking the network for it where it is not open yet.
    func store() async throws(Failure) -> OpenStore {
        if let store = openStore { return store }
        return try await connect()
    }

    /// Opens what this machine keeps of the store, and says what is known of it, in a task.
    @discardableResult
    func begin() -> Task<Void, Never> {
        let task = Task { await openKnownStore() }
        state.withLock { $0.beginning = task }
        return task
    }

    private func openKnownStore() async {
        guard let opener else { return }
        do throws(CacheError) {
            guard let store = try opener.openKnown() else {
                post(.catalogueChanged(.nothing))
                return
            }
            state.withLock { state in
                state.store = store
                state.firstWindow = Task { await self.readWindow(.first) }
            }
            await announce(store)
        } catch {
            post(.storeUnusable(failure(error)))
        }
    }

    /// Takes the rows that were read at the start; nil where they were taken already.
    func takeFirstWindow() async -> Result<WatchWindow, Failure>? {
        let task = state.withLock { state in
            defer { state.firstWindow = nil }
            return state.firstWindow
        }
        return await task?.value
    }

    /// Asks the address which store it leads to, and opens that one where another was open.
    func connect() async throws(Failure) -> OpenStore {
        guard let opener else { throw .offline }
        await state.withLock { $0.beginning }?.value
        let task = state.withLock { state in
            if let opening = state.opening { return opening }
            let known = state.store
            let task = Task { await Self.open(opener, known: known) }
            state.opening = task
            return task
        }
        let result = await task.value
        state.withLock { state in
            state.opening = nil
            if case .success(let store) = result { state.store = store }
        }
        return try result.get()
    }

    private static func open(
        _ opener: StoreOpener, known: OpenStore?
    ) async -> Result<OpenStore, Failure> {
        do throws(Failure) {
            return .success(try await opener.connect(known: known))
        } catch {
            return .failure(error)
        }
    }

    // MARK: Pictures

    /// How pictures are made for the terminal; nil before it is open.
    var pictureStyle: PictureStyle? {
        get { state.withLock { $0.pictureStyle } }
        set { state.withLock { $0.pictureStyle = newValue } }
    }
}
