import TerminalUI

/// A question in a dialog of its own; the answer that is marked first is always No.
struct Question: Equatable, Sendable {
    /// What is asked, naming thing and amount: `Pay $1,055.00 with Visa 4242?`.
    var title: SafeText
    /// What will happen, a line each; wrapped where the dialog is narrower.
    var details: [SafeText] = []
    /// The word on the button that does it: `Pay $1,055.00`.
    var yes: SafeText
    /// The word on the button that does not.
    var no: SafeText = "No"
    /// What the app is told after Yes; nothing is told after No.
    var onYes: AppMessage
}
