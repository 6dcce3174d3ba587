/// How the app and its store stand.
enum Connection: Equatable, Sendable {
    /// No store was named yet.
    case noStore
    /// The store was asked and has not answered yet.
    case connecting
    /// The store answers and nothing is under way.
    case online
    /// The catalogue is being fetched: how many changes came so far.
    case syncing(received: Int)
    /// The store cannot be reached; what is on the screen comes from the cache.
    case offline
}
