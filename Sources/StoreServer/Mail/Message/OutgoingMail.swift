/// A mail that is written and can be handed over.
struct OutgoingMail: Hashable, Sendable {
    /// Names it for ever, so that a second sending is seen as the same: `job-12`.
    let name: String
    /// Names what kind of mail it is: `shipped`.
    let kind: String
    /// Whom it is from.
    let sender: MailAddress
    /// Whom it goes to, at least one.
    let recipients: [MailAddress]
    /// The message as it is sent.
    let message: MIMEMessage
}
