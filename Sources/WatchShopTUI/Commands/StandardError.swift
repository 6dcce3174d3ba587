import Glibc

/// The stream for what a person should know beside the result of a command.
enum StandardError {
    /// Writes a line.
    static func write(_ words: String) {
        let bytes = Array("\(words)\n".utf8)
        // A failed write has nowhere to be told.
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
