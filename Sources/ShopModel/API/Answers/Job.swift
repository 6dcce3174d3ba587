/// Work that the store does after a commit, as its staff see it.
package struct Job: Hashable, Sendable, Codable {
    /// Names the job.
    package var id: JobID
    /// What kind of work it is: `mail`.
    package var kind: String
    /// What it is about, by name; never a secret.
    package var details: [String: String]
    /// How it stands.
    package var state: JobState
    /// How often it was begun.
    package var attempts: Int
    /// When it is due, or due again.
    package var runAt: Timestamp
    /// When it was added.
    package var createdAt: Timestamp
    /// When it was done, or given up.
    package var finishedAt: Timestamp?
    /// Why it failed last; nil where it never did.
    package var lastError: String?

    /// Makes a job from its facts.
    package init(
        id: JobID, kind: String, details: [String: String], state: JobState, attempts: Int,
        runAt: Timestamp, createdAt: Timestamp, finishedAt: Timestamp?, lastError: String?
    ) {
        self.id = id
        self.kind = kind
        self.details = details
        self.state = state
        self.attempts = attempts
        self.runAt = runAt
        self.createdAt = createdAt
        self.finishedAt = finishedAt
        self.lastError = lastError
    }

    enum CodingKeys: String, CodingKey {
        case id = "job_id"
        case kind
        case details
        case state
        case attempts
        case runAt = "run_at"
        case createdAt = "created_at"
        case finishedAt = "finished_at"
        case lastError = "last_error"
    }
}

/// Names a job at a store.
package typealias JobID = NumberIdentifier<Job>
