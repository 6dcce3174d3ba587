/// How far a sync is.
package struct SyncProgress: Hashable, Sendable {
    /// How many changes were applied so far.
    package var applied: Int
    /// Whether the store has no more for now.
    package var isComplete: Bool

    /// Makes a progress from its facts.
    package init(applied: Int, isComplete: Bool) {
        self.applied = applied
        self.isComplete = isComplete
    }
}
