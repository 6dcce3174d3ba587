import CNcurses
import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The descriptors of a terminal, and its settings before the program.
struct TerminalDescriptors {
    /// Where keys come from.
    let input: Int32
    /// Where the screen is written to.
    let output: Int32
    /// The settings as they were found.
    let settings: termios
    private let inputStream: UnsafeMutablePointer<FILE>
    private let outputStream: UnsafeMutablePointer<FILE>

    /// Takes copies of two descriptors, or of `/dev/tty` where the input is no terminal.
    init(input: Int32, output: Int32) throws(TerminalError) {
        guard isatty(output) == 1 else { throw .notATerminal }
        let source =
            isatty(input) == 1
            ? fcntl(input, F_DUPFD_CLOEXEC, 3) : Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard source >= 0 else { throw .notATerminal }
        let target = fcntl(output, F_DUPFD_CLOEXEC, 3)
        var settings = termios()
        guard target >= 0, tcgetattr(target, &settings) == 0,
            let inputStream = fdopen(source, "r"), let outputStream = fdopen(target, "w")
        else { throw .system(call: "tcgetattr", code: errno) }
        self.input = source
        self.output = target
        self.settings = settings
        self.inputStream = inputStream
        self.outputStream = outputStream
    }

    /// Has ncurses take the terminal; nil where it cannot.
    func open(_ entry: ChosenEntry) -> OpaquePointer? {
        entry.withSearchPath { newterm(entry.name, outputStream, inputStream) }
    }

    /// Returns the size of the window; where the system does not know it, what LINES and COLUMNS
    /// say, or 80×24.
    func windowSize(environment: (String) -> String?) -> Size {
        var window = winsize()
        if cnc_window_size(output, &window) == 0, window.ws_col > 0, window.ws_row > 0 {
            return Size(width: Int(window.ws_col), height: Int(window.ws_row))
        }
        return Size(
            width: environment("COLUMNS").flatMap { Int($0) } ?? 80,
            height: environment("LINES").flatMap { Int($0) } ?? 24)
    }

    /// Brings the settings back that were found.
    func restoreSettings() {
        var settings = settings
        tcsetattr(output, TCSADRAIN, &settings)
    }

    /// Writes bytes that ncurses knows nothing of.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Closes the copies.
    func close() {
        fclose(inputStream)
        fclose(outputStream)
    }
}
