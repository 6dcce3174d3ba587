/// How long a request may wait, and how much of an answer it accepts.
package struct TransportLimits: Equatable, Sendable {
    /// The longest time until the connection stands: name lookup, TCP and TLS together.
    package var connect: Duration
    /// The longest time without a byte in either direction once the connection stands.
    package var stall: Duration
    /// The longest time for one exchange as a whole, each redirect anew; `nil` for no limit.
    package var total: Duration?
    /// The most bytes of body that are accepted, counted after decompression; `nil` for no limit.
    package var bodySize: Int?

    /// Creates limits; the defaults suit a request whose answer is awaited as a whole.
    package init(
        connect: Duration = .seconds(5),
        stall: Duration = .seconds(10),
        total: Duration? = nil,
        bodySize: Int? = 8 * 1024 * 1024
    ) {
        self.connect = connect
        self.stall = stall
        self.total = total
        self.bodySize = bodySize
    }
}
