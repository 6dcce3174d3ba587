import ArgumentParser
import Glibc
import TerminalUI

/// Whether a person wants what cannot be taken back.
struct ConsentOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Do it without asking.")
    var yes = false

    /// Asks, unless told not to; anything but a yes ends the command.
    func ask(_ question: SafeText) throws(CommandFailure) {
        if yes { return }
        guard isatty(STDIN_FILENO) == 1 else {
            throw CommandFailure(
                "\(question.string) Nobody can be asked: --yes does it.", status: .usage)
        }
        StandardError.write("\(question.string) [y/N] ", terminator: "")
        let answer = readLine()?.lowercased()
        guard answer == "y" || answer == "yes" else {
            throw CommandFailure("Nothing was done.")
        }
    }
}
