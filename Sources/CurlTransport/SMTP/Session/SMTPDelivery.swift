import Glibc
import Synchronization

/// A message that is being handed over, as the task that waits for it holds it.
final class SMTPDelivery: Sendable {
    typealias Outcome = Result<Void, SMTPError>

    private let cancelled = Atomic(false)

    /// Whether the task was cancelled, which the thread looks at now and then.
    var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

    /// Runs a blocking body on a thread of its own and waits for what it returns.
    func run(_ body: @escaping @Sendable () -> Outcome) async -> Outcome {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                var identifier = pthread_t()
                let code = TransportThread { continuation.resume(returning: body()) }
                    .start(&identifier)
                guard code == 0 else {
                    let message = String(cString: strerror(code))
                    return continuation.resume(
                        returning: .failure(.other(code: Int(code), message: message)))
                }
                pthread_detach(identifier)
            }
        } onCancel: {
            cancelled.store(true, ordering: .relaxed)
        }
    }
}
