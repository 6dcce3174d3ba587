import Glibc

/// A thread for what waits inside libcurl, which begins with nothing but what may be shared.
///
/// Handles of libcurl are made on the thread and die on it.
final class TransportThread: Sendable {
    /// Faults of this thread itself, which stay unblocked, so that a crash is still handled.
    private static let faults = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]

    private let body: @Sendable () -> Void

    /// Prepares a thread that runs a body and ends.
    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }

    /// Starts the thread; the result is 0 or an `errno` value.
    func start(_ identifier: inout pthread_t) -> Int32 {
        let context = Unmanaged.passRetained(self)
        let code = pthread_create(
            &identifier, nil,
            { context in
                if let context {
                    Unmanaged<TransportThread>.fromOpaque(context).takeRetainedValue().run()
                }
                return nil
            }, context.toOpaque())
        if code != 0 { context.release() }
        return code
    }

    private func run() {
        blockSignals()
        body()
    }

    /// Leaves signals to the program's other threads.
    ///
    /// SIGPIPE is among them: libcurl is told not to touch signals, and a write to a closed
    /// connection would end the program.
    private func blockSignals() {
        var blocked = sigset_t()
        sigfillset(&blocked)
        for fault in Self.faults { sigdelset(&blocked, fault) }
        pthread_sigmask(SIG_BLOCK, &blocked, nil)
    }
}
