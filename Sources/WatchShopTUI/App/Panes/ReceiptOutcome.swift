/// What became of a receipt.
enum ReceiptOutcome: Equatable, Sendable {
    /// It is in a file.
    case saved(path: String)
    /// A program has taken it to print.
    case printed
    /// The program that prints is not there, or has failed.
    case notPrinted(command: String)
    /// The store mails it.
    case mailed
}
