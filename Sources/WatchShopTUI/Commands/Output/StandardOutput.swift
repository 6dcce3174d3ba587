import Glibc

/// The stream for the result of a command.
struct StandardOutput {
    /// Writes a line; throws where it cannot be written, such as to a full disk.
    ///
    /// A reader that has gone (`watchshop watches list | head`) ends the program by its signal.
    func write(_ line: String) throws {
        if let error = DescriptorOutput(descriptor: STDOUT_FILENO).write("\(line)\n") {
            throw CommandFailure("The output cannot be written: error \(error).")
        }
    }
}
