import Glibc

/// A stream that the process was started with.
struct StandardStream {
    private let descriptor: Int32

    /// Standard output.
    static let output = StandardStream(descriptor: STDOUT_FILENO)
    /// Standard error.
    static let error = StandardStream(descriptor: STDERR_FILENO)

    /// Writes a line at once; a reader that waits for it must not wait for a buffer to fill.
    ///
    /// Nobody may be reading: what cannot be written is dropped.
    func write(_ line: String, terminator: String = "\n") {
        var bytes = Array((line + terminator).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
