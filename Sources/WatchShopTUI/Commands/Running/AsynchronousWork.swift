import Dispatch
import Synchronization

/// Work of tasks, for the main thread, which waits for it.
///
/// The commands are synchronous because the screen's loop must have the main thread.
enum AsynchronousWork {
    /// Waits for work and returns what it made, or throws what it threw.
    static func wait<Value: Sendable>(
        for work: @escaping @Sendable () async throws -> Value
    ) throws -> Value {
        let result = Mutex<Result<Value, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        Task {
            let value: Result<Value, any Error>
            do {
                value = .success(try await work())
            } catch {
                value = .failure(error)
            }
            result.withLock { $0 = value }
            done.signal()
        }
        done.wait()
        guard let value = result.withLock({ $0 }) else { throw CancellationError() }
        return try value.get()
    }
}
