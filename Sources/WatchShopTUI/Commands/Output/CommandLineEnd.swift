import ArgumentParser
import Glibc
import TerminalUI

/// How the program ends after a command that asked for help, or went wrong.
struct CommandLineEnd {
    /// What is printed.
    let message: String
    /// What the shell is told.
    let status: ExitStatus

    /// Chooses the words for what was thrown.
    init(_ error: any Error) {
        if let failure = error as? CommandFailure {
            message = SafeText("watchshop: \(failure.description)").string
            status = failure.status
            return
        }
        let code = WatchShop.exitCode(for: error)
        status = code.isSuccess ? .done : code == .validationFailure ? .usage : .refused
        let words = WatchShop.fullMessage(for: error)
        let hint = status == .usage ? UnknownWord.hint(CommandLine.arguments) : nil
        message = [words, hint].compactMap { $0 }.joined(separator: "\n")
    }

    /// Prints the message, where it belongs, and ends the program.
    func leave() -> Never {
        if !message.isEmpty {
            let stream = status == .done ? STDOUT_FILENO : STDERR_FILENO
            let bytes = Array("\(message)\n".utf8)
            // A failed write has nowhere to be told.
            _ = write(stream, bytes, bytes.count)
        }
        exit(status.rawValue)
    }
}
