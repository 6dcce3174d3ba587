package import FoundationEssentials
package import ShopModel

/// The clock and the source of ids, which a test sets.
package struct StoreEnvironment: Sendable {
    /// The present moment.
    package var now: @Sendable () -> Timestamp
    /// A new id that nobody has: UUID version 7 (RFC 9562, section 5.7).
    package var uuid: @Sendable () -> UUID

    /// Makes an environment from its parts.
    package init(
        now: @escaping @Sendable () -> Timestamp, uuid: @escaping @Sendable () -> UUID
    ) {
        self.now = now
        self.uuid = uuid
    }

    /// The machine's clock and the system's random numbers.
    package static let live = StoreEnvironment(
        now: { .now },
        uuid: {
            var generator = SystemRandomNumberGenerator()
            return .version7(at: .now, using: &generator)
        })
}
