/// Something that hands mails over.
struct Mailer: Sendable {
    /// Hands a mail over; throws ``JobFailure`` where it was not taken.
    let send: @Sendable (OutgoingMail) async throws -> Void
}
