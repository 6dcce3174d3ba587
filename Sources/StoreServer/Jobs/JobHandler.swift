import FoundationEssentials

/// Does the jobs of one kind.
///
/// A job may be run more than once, since the process can end between its work and the note that it
/// is done: a handler does what has been done already without effect.
struct JobHandler: Sendable {
    /// The kind of the jobs.
    let kind: String
    /// Does one, from its JSON; what it throws is kept, and the job is tried again later.
    let run: @Sendable (_ payload: String) async throws -> Void

    /// Handles the jobs of a payload's kind.
    init<Payload: JobPayload>(
        _ payload: Payload.Type, run: @escaping @Sendable (Payload) async throws -> Void
    ) {
        kind = Payload.kind
        self.run = { text in
            try await run(JSONDecoder().decode(Payload.self, from: Data(text.utf8)))
        }
    }
}
