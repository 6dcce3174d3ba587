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
    /// Does what follows where one is given up, in the transaction that notes it.
    let giveUp: @Sendable (LeasedJob, DeadJob, Transaction) throws -> Void

    /// Handles the jobs of a payload's kind; `onDeath` tells whom it concerns that one is given up.
    init<Payload: JobPayload>(
        _ payload: Payload.Type, run: @escaping @Sendable (Payload) async throws -> Void,
        onDeath: @escaping @Sendable (Payload, DeadJob, Transaction) throws -> Void = { _, _, _ in }
    ) {
        self.init(payload, run: { payload, _ in try await run(payload) }, onDeath: onDeath)
    }

    /// Handles the jobs of a payload's kind, each with the job itself.
    init<Payload: JobPayload>(
        _ payload: Payload.Type,
        run: @escaping @Sendable (Payload, LeasedJob) async throws -> Void,
        onDeath: @escaping @Sendable (Payload, DeadJob, Transaction) throws -> Void = { _, _, _ in }
    ) {
        kind = Payload.kind
        self.run = { job in
            guard let payload = Self.payload(payload, of: job) else {
                throw JobFailure("its payload cannot be read", isPermanent: true)
            }
            try await run(payload, job)
        }
        giveUp = { job, death, transaction in
            guard let payload = Self.payload(payload, of: job) else { return }
            try onDeath(payload, death, transaction)
        }
    }

    /// Reads what a job must know; nil where it is not what its kind says.
    private static func payload<Payload: JobPayload>(
        _ type: Payload.Type, of job: LeasedJob
    ) -> Payload? {
        let result = Result { try JSONDecoder().decode(type, from: Data(job.payload.utf8)) }
        guard case .success(let payload) = result else { return nil }
        return payload
    }
}
