import CCurl
import Synchronization

/// The number of a transfer, unique within its engine.
typealias TransferID = UInt64

/// What other threads ask of the engine's thread; every request ends its poll at once.
final class EngineInbox: Sendable {
    /// One thing to do.
    enum Command {
        case start(TransferID, HTTPRequest, WebURL, ResponseChannel)
        case resume(TransferID)
        case cancel(TransferID)
    }

    private struct State {
        var commands: [Command] = []
        var lastTransferID: TransferID = 0
        /// `nil` before the engine's thread has begun to wait and after it has ended.
        var waker: ccurl_waker?
        var isClosed = false

        /// Must be called under the lock, so that the handle cannot be freed meanwhile.
        func wake() {
            if let waker { _ = ccurl_wake(waker) }
        }
    }

    private let state = Mutex(State())

    /// Makes a number that no other transfer has.
    func makeTransferID() -> TransferID {
        state.withLock { state in
            state.lastTransferID += 1
            return state.lastTransferID
        }
    }

    /// Queues a command; a transfer that starts after `close` ends as cancelled.
    func post(_ command: Command) {
        let isAccepted = state.withLock { state in
            guard !state.isClosed else { return false }
            state.commands.append(command)
            state.wake()
            return true
        }
        if !isAccepted, case .start(_, _, _, let channel) = command {
            channel.finish(.failed(.cancelled))
        }
    }

    /// Asks the engine's thread to end.
    func close() {
        state.withLock { state in
            state.isClosed = true
            state.wake()
        }
    }

    // MARK: The engine's side

    /// Lets commands end the poll of a multi handle.
    func attach(_ waker: ccurl_waker) {
        state.withLock { $0.waker = waker }
    }

    /// Stops using the multi handle, which may then be freed.
    func detach() {
        state.withLock { $0.waker = nil }
    }

    /// Takes the queued commands, and whether the thread is to end after them.
    func take() -> (commands: [Command], isClosed: Bool) {
        state.withLock { state in
            defer { state.commands = [] }
            return (state.commands, state.isClosed)
        }
    }
}
