import Synchronization
import TerminalUI

/// Where work done elsewhere leaves its messages for the loop; any thread may post.
final class Mailbox: Sendable {
    private struct State {
        var messages: [AppMessage] = []
        var bell: (any WakeUp)?
    }

    private let state = Mutex(State())

    /// Leaves a message and wakes the loop.
    func post(_ message: AppMessage) {
        let bell = state.withLock { state in
            state.messages.append(message)
            return state.bell
        }
        bell?.ring()
    }

    /// Takes all messages, oldest first.
    func drain() -> [AppMessage] {
        state.withLock { state in
            defer { state.messages = [] }
            return state.messages
        }
    }

    /// Says what wakes the loop, which may begin after the first message was left.
    func attach(_ bell: any WakeUp) {
        state.withLock { $0.bell = bell }
        bell.ring()
    }
}
