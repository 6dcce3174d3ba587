import ShopModel

/// A job as whoever took it holds it.
struct LeasedJob: Hashable, Sendable {
    let id: JobID
    let kind: String
    /// What it must know, as JSON.
    let payload: String
    /// How often it was taken, this time included.
    ///
    /// It is also what tells this time from others: the row is written only while it still says so.
    let attempt: Int
}
