import ShopModel

/// The arithmetic of moving a watch within the store's order, with as few watches as possible
/// getting another number: every one that does is sent to every client.
struct Reordering: Sendable {
    /// A watch with its number; the smaller ones come first.
    struct Item: Hashable, Sendable {
        let watch: WatchID
        var position: Int
    }

    private let order: [Item]

    /// Takes the watches in their order.
    init(_ order: [Item]) {
        self.order = order
    }

    /// Returns the watches that get other numbers, with those; nil where the other watch is not
    /// there, or is the same one.
    func moves(_ watch: WatchID, to place: WatchOrderRequest.Place) -> [Item]? {
        let rest = order.filter { $0.watch != watch }
        guard let gap = gap(at: place, in: rest) else { return nil }
        if gap < order.count, order[gap].watch == watch { return [] }
        let left = Array(rest[..<gap])
        let right = Array(rest[gap...])
        guard let last = left.last else {
            return [Item(watch: watch, position: right.first.map { $0.position - 1 } ?? 0)]
        }
        guard let next = right.first else {
            return [Item(watch: watch, position: last.position + 1)]
        }
        if next.position - last.position > 1 {
            let middle = last.position + (next.position - last.position) / 2
            return [Item(watch: watch, position: middle)]
        }
        let upwards = Self.pushed(right, from: last.position + 1, by: 1)
        let downwards = Self.pushed(left.reversed(), from: next.position - 1, by: -1)
        return upwards.count <= downwards.count
            ? [Item(watch: watch, position: last.position + 1)] + upwards
            : [Item(watch: watch, position: next.position - 1)] + downwards
    }

    /// Returns how many of the others stand before the place.
    private func gap(at place: WatchOrderRequest.Place, in rest: [Item]) -> Int? {
        switch place {
        case .before(let other): rest.firstIndex { $0.watch == other }
        case .after(let other): rest.firstIndex { $0.watch == other }.map { $0 + 1 }
        }
    }

    /// Returns the items, nearest first, that must make room for one at a number, with their new
    /// numbers.
    private static func pushed(_ items: [Item], from number: Int, by step: Int) -> [Item] {
        var taken = number
        var pushed: [Item] = []
        for item in items {
            guard (item.position - taken) * step <= 0 else { break }
            taken += step
            pushed.append(Item(watch: item.watch, position: taken))
        }
        return pushed
    }
}
