import Foundation

/// A program in a real pseudo terminal, whose bytes are read and written as a terminal would.
final class PseudoTerminal {
    /// The program's process.
    let process: pid_t
    private var primary: Int32
    private var received: [UInt8] = []

    /// The program did not do what was waited for.
    struct NeverCame: Error, CustomStringConvertible {
        let description: String
    }

    /// Starts the probe in a terminal of some size.
    init(_ variables: [String: String] = [:], columns: UInt16 = 80, rows: UInt16 = 24) throws {
        primary = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (locked, number): (Int32, Int32) = (0, 0)
        guard primary >= 0, ioctl(primary, Linux.setTerminalLock, &locked) == 0,
            ioctl(primary, Linux.getTerminalNumber, &number) == 0
        else { throw NeverCame(description: "no pseudo terminal: \(errno)") }
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(primary, UInt(TIOCSWINSZ), &size)
        process = try Self.spawn(on: "/dev/pts/\(number)", variables)
        _ = fcntl(primary, F_SETFL, O_NONBLOCK)
    }

    deinit {
        if primary >= 0 { close(primary) }
        if kill(process, SIGKILL) == 0 { waitpid(process, nil, 0) }
    }

    /// Numbers of Linux that Swift does not import: asm-generic/ioctls.h, and glibc's spawn.h.
    private enum Linux {
        static let getTerminalNumber: UInt = 0x8004_5430
        static let setTerminalLock: UInt = 0x4004_5431
        static let spawnInNewSession: Int16 = 0x80
    }

    private static func spawn(
        on terminal: String, _ variables: [String: String]
    ) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The first terminal that the leader of a session opens becomes its own.
        posix_spawnattr_setflags(&attributes, Linux.spawnInNewSession)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for number in 0...2 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&actions, number, terminal, O_RDWR, 0)
        }
        let standard = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        let environment = standard.merging(variables) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
        let arguments = [strdup(ProbeProgram.path), nil]
        defer { (environment + arguments).forEach { free($0) } }
        var process: pid_t = 0
        let status = posix_spawn(
            &process, ProbeProgram.path, &actions, &attributes, arguments, environment)
        guard status == 0 else {
            throw NeverCame(description: "no \(ProbeProgram.path): \(status)")
        }
        return process
    }

    /// All that the program has written, as text.
    var output: String {
        read()
        return String(decoding: received, as: UTF8.self)
    }

    /// The settings of the terminal.
    var settings: String {
        var settings = termios()
        tcgetattr(primary, &settings)
        return "\(settings.c_iflag) \(settings.c_oflag) \(settings.c_cflag) \(settings.c_lflag)"
    }

    /// Types bytes.
    func type(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(primary, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else { read() }
        }
    }

    /// Gives the window another size.
    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(primary, UInt(TIOCSWINSZ), &size)
    }

    /// Hangs up, as a terminal that is closed.
    func hangUp() {
        close(primary)
        primary = -1
    }

    /// Waits until the program has written a text since the last wait.
    func wait(for text: String, seconds: Int = 60) throws {
        try wait(seconds: seconds, what: text) {
            guard let range = output.range(of: text) else { return false }
            received = Array(output[range.upperBound...].utf8)
            return true
        }
    }

    /// Waits for the end of the program, and returns its exit status, or 128 and its signal.
    func waitForEnd() throws -> Int32 {
        var status: Int32 = 0
        try wait(seconds: 60, what: "the end") {
            read()
            return waitpid(process, &status, WNOHANG) == process
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }

    private func wait(seconds: Int, what: String, until isDone: () -> Bool) throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !isDone() {
            guard ContinuousClock.now < deadline else {
                throw NeverCame(description: "\(what) never came after \(output.debugDescription)")
            }
            var watched = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
            poll(&watched, 1, 5)
        }
    }

    private func read() {
        guard primary >= 0 else { return }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Foundation.read(primary, &bytes, bytes.count)
            guard count > 0 else { return }
            received += bytes.prefix(count)
        }
    }
}
