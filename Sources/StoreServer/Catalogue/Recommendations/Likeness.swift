import ShopModel

/// How alike watches are, by their facts alone: the same for everyone, and the same each time.
///
/// Each fact that two watches share counts for something. The one that counts most of those that
/// they share is the reason that a shopper is told.
struct Likeness: Sendable {
    private let watch: Watch

    init(to watch: Watch) {
        self.watch = watch
    }

    /// Returns the watches that are most like this one, each with its reason, the likest first.
    ///
    /// What can be bought comes before what is sold out; equals stand in the store's own order. A
    /// watch that shares nothing is left out.
    func best(_ limit: Int, of candidates: [Watch]) -> [Recommendation] {
        let scored = candidates.compactMap { other in
            score(of: other).map { (other: other, score: $0.points, reason: $0.reason) }
        }
        let sorted = scored.sorted { left, right in
            let (isLeftSoldOut, isRightSoldOut) =
                (left.other.stockQuantity <= 0, right.other.stockQuantity <= 0)
            if isLeftSoldOut != isRightSoldOut { return isRightSoldOut }
            if left.score != right.score { return left.score > right.score }
            return (left.other.position, left.other.id.description)
                < (right.other.position, right.other.id.description)
        }
        return sorted.prefix(limit).map { Recommendation(watch: $0.other, reason: $0.reason) }
    }

    private func score(of other: Watch) -> (points: Int, reason: RecommendationReason)? {
        let shared = facts(sharedWith: other)
        guard let strongest = shared.max(by: { $0.points < $1.points }) else { return nil }
        return (shared.reduce(0) { $0 + $1.points }, strongest.reason)
    }

    private func facts(
        sharedWith other: Watch
    ) -> [(points: Int, reason: RecommendationReason)] {
        var facts: [(points: Int, reason: RecommendationReason)] = []
        func add(_ points: Int, _ code: RecommendationReason.Code, _ text: String) {
            facts.append((points, RecommendationReason(code: code, text: text)))
        }
        if other.brand == watch.brand, other.collection == watch.collection {
            add(40, .sameCollection, "Also of the \(watch.collection) collection")
        }
        if other.category == watch.category {
            add(20, .sameCategory, "Also a \(watch.category.rawValue) watch")
        }
        if isPriceNear(other) { add(15, .similarPrice, "About the same price") }
        if isSizeNear(other) { add(14, .similarSize, "About the same size") }
        if let movement = watch.specs.movement, movement == other.specs.movement {
            add(12, .sameMovement, "The same kind of movement: \(movement)")
        }
        if let colour = watch.specs.dialColour, colour == other.specs.dialColour {
            add(8, .sameDialColour, "The same dial colour: \(colour)")
        }
        if other.brand == watch.brand { add(5, .sameBrand, "Also by \(watch.brand)") }
        return facts
    }

    /// Within a fifth of the dearer one's price.
    private func isPriceNear(_ other: Watch) -> Bool {
        let (one, two) = (watch.price.minorUnits, other.price.minorUnits)
        return abs(one - two) <= max(one, two) / 5
    }

    /// Within a millimetre of the diameter.
    private func isSizeNear(_ other: Watch) -> Bool {
        guard let one = watch.specs.caseDiameter, let two = other.specs.caseDiameter else {
            return false
        }
        return abs(one - two) <= 1
    }
}
