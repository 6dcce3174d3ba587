import ShopModel

/// Writes mails and hands them over.
struct MailService: Sendable {
    let composer: LetterComposer
    let templates: MailTemplates
    let mailer: Mailer
    let sender: MailAddress
    /// Names the store in the ids of its messages.
    let storeID: String
    /// The store's own URL.
    let url: @Sendable () -> String
    let now: @Sendable () -> Timestamp

    /// Sends the mail of a job; one that there is no occasion for any more is not sent.
    ///
    /// The id of the message is the job's, so that one that is sent twice, since nobody knows
    /// whether the first was taken, is seen as the same.
    func send(_ mail: Mail, of job: LeasedJob) async throws {
        guard let draft = try await composer.draft(of: mail) else { return }
        let rendering = try templates.render(draft.letter, url: url())
        let name = "job-\(job.id)"
        let message = MIMEMessage(
            sender: sender, recipients: draft.recipients, subject: rendering.subject,
            text: rendering.text, html: rendering.html, id: "\(name).\(storeID)@\(sender.domain)",
            date: now())
        try await mailer.send(
            OutgoingMail(
                name: name, kind: type(of: draft.letter).kind, sender: sender,
                recipients: draft.recipients, message: message))
    }
}
