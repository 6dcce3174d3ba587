import Foundation
import Glibc
import Synchronization

/// A program that runs beside the tests and is watched by its process id alone.
///
/// Foundation's `Process` is not used: it takes a program for running as long as a daemon that the
/// program left behind, as tmux does, holds an inherited descriptor.
final class ChildProgram: Sendable {
    /// The number of the process.
    let id: pid_t
    private let exitStatus = Mutex<Int32?>(nil)

    /// Starts a program whose output and errors go into files.
    init(
        _ path: String, _ arguments: [String], environment: [String: String], output: String,
        errors: String
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        for (descriptor, file) in [(STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
            posix_spawn_file_actions_addopen(
                &actions, descriptor, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The threads of Swift's tasks block most signals, and a child would inherit that.
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let words = Self.strings([path] + arguments)
        let settings = Self.strings(environment.map { "\($0.key)=\($0.value)" })
        defer { (words + settings).forEach { free($0) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, path, &actions, &attributes, words, settings)
        guard code == 0 else { throw TestFailure("\(path) cannot be started: error \(code)") }
        self.id = id
    }

    deinit {
        guard status == nil else { return }
        kill(id, SIGKILL)
        _ = endNow()
    }

    /// How it ended: its exit code, or 128 and the signal; nil while it runs.
    var status: Int32? {
        exitStatus.withLock { known in
            if known != nil { return known }
            var raw: Int32 = 0
            guard waitpid(id, &raw, WNOHANG) == id else { return nil }
            let signal = raw & 0x7F
            known = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
            return known
        }
    }

    /// Waits until it has ended and returns how.
    func end(within seconds: Double = 60) async throws -> Int32 {
        try await poll(seconds: seconds, failure: "process \(id) does not end") { status }
    }

    /// Waits on this thread until it has ended, for where nothing can be awaited.
    func endNow() -> Int32 {
        while true {
            if let status { return status }
            usleep(1_000)
        }
    }

    private static func strings(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
        words.map { strdup($0) } + [nil]
    }
}
