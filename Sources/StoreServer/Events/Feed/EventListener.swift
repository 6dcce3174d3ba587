import NIOCore

/// Somebody who listens, with what they have not yet read.
struct EventListener: Sendable {
    /// What a listener is given.
    enum Item: Sendable {
        /// Events, as they go over the wire.
        case text(ByteBuffer)
        /// A second has passed.
        case pulse
    }

    /// How many items may wait; who does not read them in that time is cut off.
    private static let capacity = 32

    /// What decides what they hear.
    let audience: EventAudience
    /// What they are given; it ends when they are cut off.
    let items: AsyncStream<Item>
    private let continuation: AsyncStream<Item>.Continuation
    /// Ends the connection of a listener that does not read.
    private let cut: @Sendable () -> Void

    init(_ audience: EventAudience, cut: @escaping @Sendable () -> Void) {
        self.audience = audience
        self.cut = cut
        (items, continuation) = AsyncStream.makeStream(
            of: Item.self, bufferingPolicy: .bufferingOldest(Self.capacity))
    }

    /// Gives an item, or cuts the listener off where there is no room for it.
    func offer(_ item: Item) {
        guard case .dropped = continuation.yield(item) else { return }
        continuation.finish()
        cut()
    }

    /// Ends what they are given.
    func finish() {
        continuation.finish()
    }
}
