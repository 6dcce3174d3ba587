/// The queries that a person can go back to, and on to again.
struct QueryHistory: Equatable, Sendable {
    private var past: [ShopQuery] = []
    private var future: [ShopQuery] = []

    /// How many steps are kept.
    private static let most = 50

    /// Whether there is a step to take back.
    var canUndo: Bool { !past.isEmpty }
    /// Whether there is a step to take again.
    var canRedo: Bool { !future.isEmpty }

    /// Notes the query that another takes the place of.
    mutating func record(_ query: ShopQuery) {
        past = past.suffix(Self.most - 1) + [query]
        future = []
    }

    /// Returns the query before the present one; nil where there is none.
    mutating func undo(_ present: ShopQuery) -> ShopQuery? {
        guard let query = past.popLast() else { return nil }
        future.append(present)
        return query
    }

    /// Returns the query that was left by going back; nil where there is none.
    mutating func redo(_ present: ShopQuery) -> ShopQuery? {
        guard let query = future.popLast() else { return nil }
        past.append(present)
        return query
    }
}
