import Synchronization
import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A pipe that ends the wait of the loop: signal handlers write into it, and so does the wake-up.
///
/// It lives as long as anybody holds it, so that a ring after the terminal was given back is
/// harmless.
final class SignalPipe: WakeUp {
    /// The end to wait on.
    let readEnd: Int32
    /// The end that a signal handler writes the number of its signal into.
    let writeEnd: Int32
    /// Rings between two readings are one: they can never fill the pipe and push a signal out.
    private let isRung = Atomic<Bool>(false)

    init() throws(TerminalError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .system(call: "pipe", code: errno) }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        readEnd = ends[0]
        writeEnd = ends[1]
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    func ring() {
        guard !isRung.exchange(true, ordering: .acquiringAndReleasing) else { return }
        var byte: UInt8 = 0
        _ = write(writeEnd, &byte, 1)
    }

    /// Empties the pipe and returns the signals that came, each once.
    func drain() -> Set<Int32> {
        isRung.store(false, ordering: .releasing)
        var signals: Set<Int32> = []
        var bytes = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(readEnd, &bytes, bytes.count)
            guard count > 0 else { return signals }
            signals.formUnion(bytes.prefix(count).map(Int32.init))
            if count < bytes.count { break }
        }
        signals.remove(0)
        return signals
    }
}
