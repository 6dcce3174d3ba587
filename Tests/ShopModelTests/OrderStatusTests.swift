import ShopModel
import Testing

@Suite struct OrderStatusTests {
    /// The machine of the API's documentation, written a second time by hand.
    private static let allowed: [OrderStatus: [OrderStep: OrderStatus]] = [
        .pending: [.paid: .processing, .expire: .expired, .cancel: .cancelled],
        .processing: [.ship: .shipped, .cancel: .cancelled],
        .shipped: [
            .unship: .processing, .deliver: .delivered, .lose: .lost, .sendBack: .returned,
        ],
        .delivered: [.return: .returned],
        .expired: [.paid: .processing],
        .cancelled: [:], .lost: [:], .returned: [:],
    ]

    @Test(arguments: OrderStatus.allCases, OrderStep.allCases)
    func stepLeadsWhereTheTableSays(status: OrderStatus, step: OrderStep) {
        #expect(status.after(step) == Self.allowed[status]?[step])
    }

    @Test func allowedStepsAreThoseThatLeadSomewhere() {
        #expect(OrderStatus.shipped.allowedSteps == [.unship, .deliver, .lose, .sendBack])
        #expect(OrderStatus.cancelled.allowedSteps.isEmpty)
    }
}
