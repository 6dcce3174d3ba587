import Glibc

extension LogOutput {
    /// Writes a line by one call, so that lines of several threads do not mix.
    ///
    /// Nobody may be reading: what cannot be written is dropped.
    @Sendable static func writeToStandardError(_ line: String) {
        var bytes = Array(line.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
