/// What is to be done with a receipt.
enum ReceiptWay: Equatable, Sendable {
    /// It goes to a file in the person's home.
    case save
    /// It goes to the program that prints.
    case print
    /// The store mails it to the order's address.
    case mail
}
