/// What a transaction came to, and what of it others are to be told.
struct Committed<Value: Sendable>: Sendable {
    /// What its body returned.
    let value: Value
    /// What others wait for.
    let news: CommitNews
}
