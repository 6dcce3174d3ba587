import Dispatch
import TerminalUI

/// A wake-up over a semaphore, for a terminal without descriptors.
struct SemaphoreBell: WakeUp {
    private let semaphore = DispatchSemaphore(value: 0)

    func ring() {
        semaphore.signal()
    }

    /// Waits for a ring, or for the time to pass.
    func wait(timeout: Duration?) {
        guard let timeout else { return semaphore.wait() }
        let (seconds, attoseconds) = timeout.components
        let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        _ = semaphore.wait(timeout: .now() + .nanoseconds(Int(max(0, nanoseconds))))
    }
}
