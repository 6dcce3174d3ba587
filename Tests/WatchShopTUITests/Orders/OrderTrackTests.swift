import ShopModel
import ShopTestSupport
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct OrderTrackTests {
    private func order(_ status: OrderStatus) throws -> Order {
        try #require(Order.history.first { $0.status == status })
    }

    @Test(arguments: [
        (OrderStatus.pending, 1), (.processing, 2), (.shipped, 3), (.delivered, 4),
    ])
    func `the way has four stations, reached one after the other`(
        _ status: OrderStatus, _ reached: Int
    ) throws {
        let track = OrderTrack(try order(status))
        #expect(track.stations.map(\.name) == ["Placed", "Paid", "Shipped", "Delivered"])
        #expect(track.stations.count(where: \.isReached) == reached)
        #expect(track.stations.allSatisfy { !$0.isEnd })
    }

    @Test(arguments: [
        (OrderStatus.cancelled, SafeText("Cancelled")), (.expired, "Not paid in time"),
        (.lost, "Lost"), (.returned, "Returned"),
    ])
    func `a way that ended before says where`(_ status: OrderStatus, _ name: SafeText) throws {
        let last = try #require(OrderTrack(try order(status)).stations.last)
        #expect(last.name == name)
        #expect(last.isEnd && last.isReached)
    }

    @Test func `each station knows its day from the history`() throws {
        let order = try order(.shipped)
        let track = OrderTrack(order)
        let times = track.stations.map { track.time(of: $0, order: order, events: order.story) }
        #expect(
            times == [
                order.orderDate, order.story[1].at, order.story[2].at, nil,
            ])
    }

    @Test(arguments: OrderStatus.allCases)
    func `the way fits beside the list of the smallest terminal that has both`(
        _ status: OrderStatus
    ) throws {
        let order = try order(status)
        var surface = Surface(size: Size(width: 60, height: 2))
        OrderTrack(order).draw(
            order, events: order.story, on: &surface, in: Rect(x: 0, y: 0, width: 38, height: 2),
            .scene())
        let beyond = surface.textRows.map { $0.dropFirst(38) }
        #expect(beyond.allSatisfy { $0.allSatisfy { $0 == " " } })
    }
}
