import FoundationEssentials

/// Does the jobs of one kind.
///
/// A job may be run more than once, since the process can end between its work and the note that it
/// is done: a handler does what has been done already without effect.
struct JobHandler: Sendable {
    /// The kind of the jobs.
    let kind: String
    /// Does one; what it throws is kept, as ``JobFailure`` says, and the job is tried again later.
    let run: @Sendable (LeasedJob) async throws -> Void

    /// Handles the jobs of a payload's kind.
    init<Payload: JobPayload>(
        _ payload: Payload.Type, run: @escaping @Sendable (Payload) async throws -> Void
    ) {
        self.init(payload) { payload, _ in try await run(payload) }
    }

    /// Handles the jobs of a payload's kind, each with the job itself.
    init<Payload: JobPayload>(
        _ payload: Payload.Type,
        run: @escaping @Sendable (Payload, LeasedJob) async throws -> Void
    ) {
        kind = Payload.kind
        self.run = { job in
            let payload: Payload
            do {
                payload = try JSONDecoder().decode(Payload.self, from: Data(job.payload.utf8))
            } catch {
                throw JobFailure("its payload cannot be read", isPermanent: true)
            }
            try await run(payload, job)
        }
    }
}
