/// The events of a streamed body as they arrive.
///
/// Comments keep a stream alive and are no events: that none came for too long is what
/// `TransportLimits.stall` notices. The events can be read once.
package struct ServerSentEvents: AsyncSequence, Sendable {
    private let body: HTTPBody
    private let lastEventID: String

    /// Reads a body that goes on after an event; the empty id is the beginning.
    package init(_ body: HTTPBody, lastEventID: String = "") {
        self.body = body
        self.lastEventID = lastEventID
    }

    /// Starts reading.
    package func makeAsyncIterator() -> Iterator {
        Iterator(
            pieces: body.makeAsyncIterator(),
            parser: ServerSentEventParser(lastEventID: lastEventID))
    }

    /// Reads one event after another.
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate var pieces: HTTPBody.Iterator
        fileprivate var parser: ServerSentEventParser
        private var waiting: ArraySlice<ServerSentEvent> = []

        fileprivate init(pieces: HTTPBody.Iterator, parser: ServerSentEventParser) {
            self.pieces = pieces
            self.parser = parser
        }

        /// How long the stream asked to wait before a reconnection; nil where it did not.
        package var reconnectionTime: Duration? { parser.reconnectionTime }

        /// Waits for the next event; nil at the end.
        package mutating func next() async throws(TransportError) -> ServerSentEvent? {
            while waiting.isEmpty {
                guard let piece = try await pieces.next() else { return nil }
                waiting = try parser.read(piece)[...]
            }
            return waiting.popFirst()
        }

        /// Waits for the next event; nil at the end.
        package mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(TransportError) -> ServerSentEvent? {
            try await next()
        }
    }
}
