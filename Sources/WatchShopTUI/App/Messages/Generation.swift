/// Numbers the requests of one kind, so that an answer to an older one can be told and dropped.
struct Generation: Hashable, Sendable {
    private var number = 0

    /// Starts a new request and returns its number.
    mutating func next() -> Generation {
        number += 1
        return self
    }
}
