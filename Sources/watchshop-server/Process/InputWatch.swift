import Dispatch
import Glibc
import ServiceLifecycle

/// Ends when standard input does, which is when whoever holds the other end of the pipe is gone.
///
/// A pipe is closed by the system however its holder ends, `kill -9` included. The alternative,
/// `PR_SET_PDEATHSIG`, is sent when the *thread* that started the child ends, which in a program
/// with a pool of threads is at any time (prctl(2)).
struct InputWatch: Service {
    func run() async throws {
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .global())
        source.setEventHandler { @Sendable in
            var buffer = [UInt8](repeating: 0, count: 512)
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { end.finish() }
        }
        source.activate()
        await cancelWhenGracefulShutdown {
            for await _ in ended {}
        }
        source.cancel()
    }
}
