import ShopModel

/// How a job came to be given up.
struct DeadJob: Hashable, Sendable {
    /// Why its last attempt failed, in the words of ``JobFailure``.
    let reason: String
    /// When it was given up.
    let time: Timestamp
}
