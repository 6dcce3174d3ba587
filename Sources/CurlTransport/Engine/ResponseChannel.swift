import FoundationEssentials
import Synchronization

/// What has arrived of one answer: filled on the engine's thread, read by the task that asked.
final class ResponseChannel: Sendable {
    /// What a reader can wait for.
    enum Milestone {
        case head
        case piece
        case end
    }

    /// A status and a header.
    struct Head {
        var status: Int
        var headers: HTTPHeaders
    }

    /// How an exchange ended.
    enum Outcome: Equatable {
        case complete
        case failed(TransportError)

        fileprivate func check() throws(TransportError) {
            if case .failed(let error) = self { throw error }
        }
    }

    private struct Waiter {
        var milestone: Milestone
        var continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var head: Head?
        var buffer = Data()
        var isFull = false
        /// `nil` while the exchange runs.
        var outcome: Outcome?
        var waiters: [Waiter] = []

        func hasReached(_ milestone: Milestone) -> Bool {
            if outcome != nil { return true }
            return switch milestone {
            case .head: head != nil
            case .piece: !buffer.isEmpty
            case .end: false
            }
        }

        mutating func takeReadyWaiters() -> [Waiter] {
            let all = waiters
            waiters = all.filter { !hasReached($0.milestone) }
            return all.filter { hasReached($0.milestone) }
        }
    }

    private let state = Mutex(State())
    private let capacity: Int

    /// Creates a channel that holds about so many bytes that nobody has read.
    init(capacity: Int) {
        self.capacity = capacity
    }

    // MARK: The engine's side

    /// Says that the header is here.
    func receive(_ head: Head) {
        change { $0.head = head }
    }

    /// Takes a piece of the body; `false` when there is no room before a reader has taken some.
    func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
        change { state in
            state.isFull = state.buffer.count >= capacity
            if !state.isFull { state.buffer.append(contentsOf: bytes) }
            return !state.isFull
        }
    }

    /// Ends the exchange, well or not; `false` when it had ended before.
    @discardableResult
    func finish(_ outcome: Outcome) -> Bool {
        change { state in
            guard state.outcome == nil else { return false }
            state.outcome = outcome
            return true
        }
    }

    private func change<Answer>(_ body: (inout State) -> Answer) -> Answer {
        let (answer, ready) = state.withLock { state in
            (body(&state), state.takeReadyWaiters())
        }
        for waiter in ready { waiter.continuation.resume() }
        return answer
    }

    // MARK: The reader's side

    /// Waits until a milestone is reached or the exchange has ended.
    func wait(for milestone: Milestone) async {
        await withCheckedContinuation { continuation in
            let isReached = state.withLock { state in
                if state.hasReached(milestone) { return true }
                state.waiters.append(Waiter(milestone: milestone, continuation: continuation))
                return false
            }
            if isReached { continuation.resume() }
        }
    }

    /// The header, once it is here.
    func head() throws(TransportError) -> Head? {
        let (head, outcome) = state.withLock { ($0.head, $0.outcome) }
        if head == nil || outcome == .failed(.cancelled) { try outcome?.check() }
        return head
    }

    /// The whole body, once the exchange has ended.
    func takeBody() throws(TransportError) -> Data {
        let (body, outcome) = state.withLock { state in
            defer { state.buffer = Data() }
            return (state.buffer, state.outcome)
        }
        try outcome?.check()
        return body
    }

    /// Takes what has arrived since the last call.
    ///
    /// Throws the failure of the exchange once everything before it was taken.
    func takePiece() throws(TransportError) -> (piece: Data, makesRoom: Bool, isEnd: Bool) {
        let (piece, makesRoom, outcome) = state.withLock { state in
            let taken = (state.buffer, state.isFull, state.outcome)
            state.buffer = Data()
            state.isFull = false
            return taken
        }
        if piece.isEmpty || outcome == .failed(.cancelled) { try outcome?.check() }
        return (piece, makesRoom, outcome != nil)
    }
}
