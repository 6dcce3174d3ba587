import NIOCore
import ShopModel
import Testing

@testable import StoreServer

/// What of a change is told to whom.
@Suite struct EventBatchTests {
    private static let changes = [
        LoggedChange(sequence: 5, subject: "watch", objectID: "w-1", owner: nil, factsSequence: 2),
        LoggedChange(sequence: 6, subject: "watch", objectID: "w-2", owner: nil, factsSequence: 6),
        LoggedChange(
            sequence: 7, subject: "order", objectID: "12", owner: "customer:1", factsSequence: 7),
        LoggedChange(
            sequence: 8, subject: "order", objectID: "13", owner: "customer:2", factsSequence: 8),
        LoggedChange(
            sequence: 9, subject: "cart", objectID: "1", owner: "customer:1", factsSequence: 9),
        LoggedChange(
            sequence: 10, subject: "settings", objectID: "settings", owner: nil, factsSequence: 10),
    ]

    private static let catalogue = """
        id: 5
        event: stock
        data: {"watch_id":"w-1"}

        id: 6
        event: price
        data: {"watch_id":"w-2"}


        """
    private static let settings = "id: 10\nevent: price\ndata: {}\n\n"
    private static let first = "id: 7\nevent: order\ndata: {\"order_id\":12}\n\n"
    private static let second = "id: 8\nevent: order\ndata: {\"order_id\":13}\n\n"

    @Test(arguments: [
        (EventAudience.everyone, catalogue + settings),
        (.owner("customer:1"), catalogue + first + settings),
        (.owner("customer:3"), catalogue + settings),
        (.staff, catalogue + first + second + settings),
    ])
    func `Everyone hears of the catalogue, and of orders only those whose they are`(
        audience: EventAudience, text: String
    ) {
        let batch = EventBatch(Self.changes, after: 4)
        #expect(batch.text(for: audience).map { String(buffer: $0) } == text)
    }

    @Test func `A watch that changed in more than its stock since the start is a price`() {
        let batch = EventBatch([Self.changes[0]], after: 1)
        let text = batch.text(for: .everyone).map { String(buffer: $0) }
        #expect(text?.contains("event: price") == true)
    }

    @Test func `Nothing is told where there is nothing for a listener`() {
        let batch = EventBatch([Self.changes[2]], after: 6)
        #expect(batch.text(for: .everyone) == nil)
        #expect(batch.isPrivate)
    }
}
