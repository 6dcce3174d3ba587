import ArgumentParser
import Glibc

/// Where a password comes from; never from an argument, which every user of the machine can see.
struct PasswordOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A file whose first line is the password; asked for, or read from standard input, if "
                + "left out.", valueName: "file"))
    var passwordFile: String?

    /// Reads the password.
    func password() throws(CommandFailure) -> String {
        let password = passwordFile == nil ? try Self.typed() : try Self.firstLine(of: passwordFile)
        guard let password, !password.isEmpty else {
            throw CommandFailure("There is no password.", status: .usage)
        }
        return password
    }

    private static func firstLine(of path: String?) throws(CommandFailure) -> String? {
        guard let path, access(path, R_OK) == 0 else {
            throw CommandFailure("\(path ?? "The file") cannot be read.", status: .usage)
        }
        return FirstLine.read(path)
    }

    /// Reads a line; at a terminal it is asked for and not shown.
    private static func typed() throws(CommandFailure) -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return readLine() }
        StandardError.write("Password: ", terminator: "")
        defer { StandardError.write("") }
        return try HiddenLine.read()
    }
}
