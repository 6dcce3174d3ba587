import Glibc

/// Questions to whoever started the program.
enum Prompt {
    /// Asks a question that is answered with yes or no; no where nobody sits at a terminal.
    static func confirm(_ question: String) -> Bool {
        guard isatty(STDIN_FILENO) == 1 else { return false }
        ask("\(question) [y/N] ")
        let answer = readLine()?.lowercased()
        return answer == "y" || answer == "yes"
    }

    /// Reads a password without showing it: from the terminal, or the first line of standard input.
    static func password(_ question: String) -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return readLine() }
        ask(question)
        var usual = termios()
        guard tcgetattr(STDIN_FILENO, &usual) == 0 else { return nil }
        var silent = usual
        silent.c_lflag &= ~tcflag_t(ECHO)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0 else { return nil }
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual)
            ask("\n")
        }
        return readLine()
    }

    private static func ask(_ text: String) {
        StandardStream.error.write(text, terminator: "")
    }
}
