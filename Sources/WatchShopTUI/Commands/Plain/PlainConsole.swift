import Glibc
import TerminalUI

/// Lines in and lines out: all that the plain shop needs of a terminal, a pipe or a screen reader.
struct PlainConsole: Sendable {
    /// Returns the next line without its end; nil where there is none any more.
    var readLine: @Sendable () -> String?
    /// Returns the next line without showing it while it is typed.
    var readSecret: @Sendable () -> String?
    /// Writes characters as they are.
    var write: @Sendable (String) -> Void

    /// The end of what the person types.
    struct Ended: Error {}

    /// Says a line.
    func say(_ text: SafeText = .empty) {
        write("\(text.string)\n")
    }

    /// Asks for a line; an empty one stands for what was suggested.
    func ask(_ question: SafeText, suggested: String? = nil) throws(Ended) -> String {
        let hint = suggested.map { " [\(SafeText(sanitizing: $0).string)]" } ?? ""
        write("\(question.string)\(hint): ")
        guard let line = readLine() else { throw Ended() }
        let text = SafeText(sanitizing: line.trimmingSpaces).string
        return text.isEmpty ? suggested ?? "" : text
    }

    /// Asks for something that nobody else should read; it is not changed.
    func askSecret(_ question: SafeText) throws(Ended) -> String {
        write("\(question.string), not shown: ")
        guard let line = readSecret() else { throw Ended() }
        return line
    }

    /// Asks a question whose answer is no unless somebody types yes.
    func confirm(_ question: SafeText) throws(Ended) -> Bool {
        let answer = try ask("\(question) Type yes, or anything else for no").lowercased()
        return answer == "yes" || answer == "y"
    }

    /// Lists choices with numbers and asks for one; nil where the person goes back.
    func choose(_ title: SafeText, _ choices: [SafeText]) throws(Ended) -> Int? {
        say()
        say(title)
        for (index, choice) in choices.enumerated() { say("\(index + 1). \(choice)") }
        while true {
            let answer = try ask("Number, or b for back").lowercased()
            if ["b", "back", "0", ""].contains(answer) { return nil }
            if let number = Int(answer), choices.indices.contains(number - 1) { return number - 1 }
            say("That is none of the numbers from 1 to \(choices.count).")
        }
    }
}

extension PlainConsole {
    /// The standard input and output of this process.
    static let standard = PlainConsole(
        readLine: { Swift.readLine() },
        readSecret: {
            guard isatty(STDIN_FILENO) == 1 else { return Swift.readLine() }
            defer { print() }
            do throws(CommandFailure) {
                return try HiddenLine.read()
            } catch {
                print(error.description)
                return nil
            }
        },
        write: { text in
            print(text, terminator: "")
            fflush(nil)
        })
}

extension String {
    /// The text without space around it.
    fileprivate var trimmingSpaces: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
