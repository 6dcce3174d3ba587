import TerminalUI

/// A question on the screen, with the answer that has the focus.
struct OpenQuestion: Equatable, Sendable {
    /// What is asked.
    let question: Question
    /// How it is answered.
    var dialog: Dialog<Bool>

    /// Opens a question on No.
    init(_ question: Question) {
        self.question = question
        dialog = Dialog(
            confirm: question.title, lines: question.details, no: question.no, yes: question.yes)
    }
}
