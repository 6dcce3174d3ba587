/// Where the sandbox listens, once it does.
actor ListeningAddress {
    private enum State {
        case pending([Int: CheckedContinuation<Int, any Error>])
        case listening(port: Int)
        case ended
    }

    private var state = State.pending([:])
    private var nextWaiter = 0

    /// Waits for the port.
    ///
    /// - Throws: `StripeSandboxError.ended` when the sandbox ends before it listens, or
    ///   `CancellationError`.
    func port() async throws -> Int {
        switch state {
        case .listening(let port): return port
        case .ended: throw StripeSandboxError.ended
        case .pending: break
        }
        let waiter = nextWaiter
        nextWaiter += 1
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                wait(continuation, as: waiter)
            }
        } onCancel: {
            Task { await self.cancel(waiter) }
        }
    }

    /// Says that connections are accepted on a port.
    func listen(on port: Int) {
        settle(.listening(port: port)) { $0.resume(returning: port) }
    }

    /// Says that no connection will be accepted any more.
    func end() {
        settle(.ended) { $0.resume(throwing: StripeSandboxError.ended) }
    }

    private func wait(_ continuation: CheckedContinuation<Int, any Error>, as waiter: Int) {
        guard case .pending(var waiters) = state, !Task.isCancelled else {
            return continuation.resume(throwing: CancellationError())
        }
        waiters[waiter] = continuation
        state = .pending(waiters)
    }

    private func cancel(_ waiter: Int) {
        guard case .pending(var waiters) = state else { return }
        let continuation = waiters.removeValue(forKey: waiter)
        state = .pending(waiters)
        continuation?.resume(throwing: CancellationError())
    }

    private func settle(_ newState: State, resume: (CheckedContinuation<Int, any Error>) -> Void) {
        if case .pending(let waiters) = state { waiters.values.forEach(resume) }
        state = newState
    }
}
