import FoundationEssentials

/// An answer as it goes out, and as it is kept under an idempotency key.
struct StoredAnswer: Equatable, Sendable {
    let status: Int
    let body: Data
    /// The request that it was made for.
    let requestID: String
}
