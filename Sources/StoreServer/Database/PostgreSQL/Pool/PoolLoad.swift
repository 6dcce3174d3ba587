/// How much there is to do for the sessions of a pool.
struct PoolLoad: Equatable, Sendable {
    /// How many sessions there are.
    let sessions: Int
    /// How many of them are at work.
    let busy: Int
    /// How many pieces of work wait for one.
    let waiting: Int
    /// How many have had to wait since the start, whether or not they got one.
    let waits: Int
    /// How long those have waited, all together.
    let waited: Duration
}
