import Glibc

/// The stream for what a person should know beside the result of a command.
enum StandardError {
    /// Writes a line, or a text with another ending.
    static func write(_ words: String, terminator: String = "\n") {
        let bytes = Array("\(words)\(terminator)".utf8)
        // A failed write has nowhere to be told.
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
