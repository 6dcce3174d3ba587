import Dispatch

/// A thread for calls that block, as the executor of the actor that makes them.
///
/// A serial queue of Dispatch without a target takes a thread of its own when it has work, however
/// many others are blocked. `DispatchSerialQueue`, which would be an executor as it is, does not
/// exist on Linux.
final class ConnectionThread: SerialExecutor {
    private let queue: DispatchQueue

    /// Makes a thread; the label is for debuggers.
    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
