/// What a transaction came to, and what of it others are to be told.
struct Committed<Value: Sendable>: Sendable {
    /// What its body returned.
    let value: Value
    /// Whether the change log grew.
    let hasChanges: Bool
    /// Whether there is new work after it.
    let hasJobs: Bool
}
