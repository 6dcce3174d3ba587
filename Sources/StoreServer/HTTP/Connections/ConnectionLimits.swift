package import NIOCore

/// What one client may cost: sizes and times of its requests, and how many connections there are.
package struct ConnectionLimits: Sendable {
    /// The most bytes of a request's target and header fields.
    package var headerBytes = 16 * 1024
    /// The most bytes of a request's body.
    package var bodyBytes = 256 * 1024
    /// How long a request may take from its first byte to its last one.
    package var receiveTime = TimeAmount.seconds(20)
    /// How long a connection may stay open without a request.
    package var idleTime = TimeAmount.seconds(60)
    /// How many connections are served at once; more wait in the backlog.
    package var connections = 4_096

    /// The limits that the store promises.
    package init() {}
}
