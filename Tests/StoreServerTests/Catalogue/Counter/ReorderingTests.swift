import ShopModel
import Testing

@testable import StoreServer

@Suite struct ReorderingTests {
    private let ids = (0..<8).map { WatchID(modelCode: "T\($0)") }

    private func items(_ positions: [Int]) -> [Reordering.Item] {
        zip(ids, positions).map { Reordering.Item(watch: $0, position: $1) }
    }

    /// Returns the order after a move, and how many watches it touched.
    private func moved(
        _ items: [Reordering.Item], _ watch: WatchID, _ place: WatchOrderRequest.Place
    ) throws -> (order: [Reordering.Item], count: Int) {
        let moves = try #require(Reordering(items).moves(watch, to: place))
        var order = items
        for move in moves {
            let index = try #require(order.firstIndex { $0.watch == move.watch })
            order[index] = move
        }
        order.sort {
            ($0.position, $0.watch.description) < ($1.position, $1.watch.description)
        }
        return (order, moves.count)
    }

    @Test(arguments: [
        ([0, 1, 2, 3], 3, 0, 1), ([0, 1, 2, 3], 0, 3, 2), ([0, 1, 2, 3], 3, 1, 2),
        ([0, 10, 20, 30], 3, 1, 1), ([0, 1, 2, 3, 4, 5, 6, 7], 7, 4, 4),
    ])
    func `A move before another touches as few as it can`(
        positions: [Int], from: Int, before: Int, count: Int
    ) throws {
        let (order, touched) = try moved(items(positions), ids[from], .before(ids[before]))
        var expected = Array(ids.prefix(positions.count)).filter { $0 != ids[from] }
        let index = try #require(expected.firstIndex(of: ids[before]))
        expected.insert(ids[from], at: index)
        #expect(order.map(\.watch) == expected)
        #expect(touched == count)
    }

    @Test func `A watch that stands there already stays`() {
        let reordering = Reordering(items([0, 1, 2]))
        #expect(reordering.moves(ids[0], to: .before(ids[1])) == [])
        #expect(reordering.moves(ids[1], to: .after(ids[0])) == [])
        #expect(reordering.moves(ids[0], to: .before(ids[0])) == nil)
        #expect(reordering.moves(ids[0], to: .after(ids[7])) == nil)
    }

    @Test func `A thousand moves by chance keep the order that a list would have`() throws {
        var generator = SystemRandomNumberGenerator()
        var order = items([0, 0, 1, 1, 5, 6, 7, 7]).sorted {
            ($0.position, $0.watch.description) < ($1.position, $1.watch.description)
        }
        for _ in 0..<1_000 {
            let watch = try #require(order.randomElement(using: &generator)).watch
            let other = try #require(order.randomElement(using: &generator)).watch
            guard watch != other else { continue }
            let isBefore = Bool.random(using: &generator)
            var expected = order.map(\.watch).filter { $0 != watch }
            let index = try #require(expected.firstIndex(of: other))
            expected.insert(watch, at: isBefore ? index : index + 1)
            order = try moved(order, watch, isBefore ? .before(other) : .after(other)).order
            #expect(order.map(\.watch) == expected)
        }
    }
}
