/// What a mail says, before it is laid out.
///
/// Its properties are texts as they are shown: the templates that its ``kind`` names take them by
/// their names.
protocol Letter: Sendable {
    /// Names its templates in `Resources/Mail`, and the mail among others: `shipped`.
    static var kind: String { get }
}

/// A letter with whom it goes to.
struct LetterDraft: Sendable {
    let letter: any Letter
    let recipients: [MailAddress]

    /// Addresses a letter; nil where there is nobody whom a mail can reach.
    init?(_ letter: any Letter, to recipients: [MailAddress?]) {
        let reachable = recipients.compactMap(\.self)
        guard !reachable.isEmpty else { return nil }
        self.letter = letter
        self.recipients = reachable
    }
}
