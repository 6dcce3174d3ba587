/// The part of a payment provider that tells what has happened.
package struct EventGateway: Sendable {
    /// Which events are asked for, of those that the provider still has.
    package enum Range: Equatable, Sendable {
        /// The newest.
        case newest
        /// Those right after an event.
        case after(String)
        /// Those right before an event.
        case before(String)
    }

    /// Returns a page of events, newest first, and whether there are more beyond it.
    package var list:
        @Sendable (_ range: Range) async throws(GatewayError) -> (
            events: [StripeEvent], hasMore: Bool
        )

    /// Creates the part from its function.
    package init(
        list:
            @escaping @Sendable (Range) async throws(GatewayError) -> (
                events: [StripeEvent], hasMore: Bool
            )
    ) {
        self.list = list
    }
}
