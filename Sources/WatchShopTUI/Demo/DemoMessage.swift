import TerminalUI

/// What happens in a demo.
enum DemoMessage: Equatable, Sendable {
    /// Something was done; the words say what.
    case told(SafeText, DemoStage)
    /// The mails that the store has sent are known.
    case mails([SentMail])
    /// It did not work.
    case failed(Failure)
}
