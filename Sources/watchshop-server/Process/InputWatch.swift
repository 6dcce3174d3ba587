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
        // A thread of its own that waits. A dispatch source would not need one, but on Linux
        // cancelling it after its pipe has ended crashes the process now and then.
        DispatchQueue(label: "watchshop.standard-input").async {
            Self.readToEnd()
            end.finish()
        }
        await cancelWhenGracefulShutdown {
            for await _ in ended {}
        }
    }

    private static func readToEnd() {
        var buffer = [UInt8](repeating: 0, count: 512)
        while true {
            // The pipe may have been made non-blocking by whoever has its other end.
            var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            poll(&input, 1, -1)
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            guard count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)) else { return }
        }
    }
}
