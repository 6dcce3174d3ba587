/// What placing an order came to: the answer, and whether it was given before.
struct PlacementAnswer: Hashable, Sendable {
    let answer: StoredAnswer
    let isReplayed: Bool
}
