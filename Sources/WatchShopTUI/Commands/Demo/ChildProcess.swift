import Dispatch
import Glibc

/// A program that runs as a child in a process group of its own, so that keys do not signal it.
struct ChildProcess {
    private let id: pid_t
    /// The end of its input that is kept open as long as it shall run.
    private let input: Int32
    private let output: Int32
    private let errorFile: String

    /// How long a child that was asked to end may take.
    private static let stopTime = Duration.seconds(3)

    /// Starts a program; its errors go to a file that is made anew.
    init(_ program: String, _ arguments: [String], errors: String) throws {
        var inputPipe: [Int32] = [-1, -1]
        var outputPipe: [Int32] = [-1, -1]
        guard pipe(&inputPipe) == 0, pipe(&outputPipe) == 0 else {
            throw CommandFailure("No pipe can be made: error \(errno).")
        }
        for end in inputPipe + outputPipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer {
            close(inputPipe[0])
            close(outputPipe[1])
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, inputPipe[0], STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, outputPipe[1], STDOUT_FILENO)
        posix_spawn_file_actions_addopen(
            &actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))

        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { words.forEach { free($0) } }
        words.append(nil)
        var id: pid_t = 0
        let code = posix_spawn(&id, program, &actions, &attributes, words, environ)
        guard code == 0 else {
            close(inputPipe[1])
            close(outputPipe[0])
            throw CommandFailure("\(program) cannot be started: error \(code).")
        }
        self.id = id
        input = inputPipe[1]
        output = outputPipe[0]
        errorFile = errors
    }

    /// Waits for output and returns it; nil where the child has ended or the time has passed.
    func readOutput(within time: Duration) -> String? {
        var watched = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        let milliseconds = time.components.seconds * 1000
        guard milliseconds > 0, poll(&watched, 1, Int32(clamping: milliseconds)) > 0 else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = read(output, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
    }

    /// Reads the output away from now on, so that the child never waits for somebody to read it.
    func discardOutput() {
        let output = output
        DispatchQueue.global().async { @Sendable in
            var bytes = [UInt8](repeating: 0, count: 4_096)
            while read(output, &bytes, bytes.count) > 0 {}
        }
    }

    /// The last line that the child wrote to its errors; nil where it wrote none.
    var lastError: String? {
        guard let file = fopen(errorFile, "re") else { return nil }
        defer { fclose(file) }
        fseek(file, -4_096, SEEK_END)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = fread(&bytes, 1, bytes.count, file)
        let text = String(decoding: bytes.prefix(count), as: UTF8.self)
        return text.split(separator: "\n").last.map(String.init)
    }

    /// Ends the child by force, at once.
    func end() {
        close(input)
        kill(id, SIGKILL)
        waitpid(id, nil, 0)
    }

    /// Ends the child, by force where it does not go.
    func stop() {
        close(input)
        kill(id, SIGTERM)
        let clock = ContinuousClock()
        let deadline = clock.now + Self.stopTime
        while waitpid(id, nil, WNOHANG) == 0 {
            if clock.now >= deadline {
                kill(id, SIGKILL)
                waitpid(id, nil, 0)
                return
            }
            usleep(5_000)
        }
    }
}
