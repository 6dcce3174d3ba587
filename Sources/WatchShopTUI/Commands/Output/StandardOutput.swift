import Glibc

/// The stream for the result of a command.
struct StandardOutput {
    /// Writes a line; throws where it cannot be written, such as to a full disk.
    ///
    /// A reader that has gone (`watchshop watches list | head`) ends the program by its signal.
    func write(_ line: String) throws {
        var bytes = Array("\(line)\n".utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw CommandFailure("The output cannot be written: error \(errno).")
            }
            bytes = bytes.dropFirst(count)
        }
    }
}
