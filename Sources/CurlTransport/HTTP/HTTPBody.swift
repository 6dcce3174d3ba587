package import FoundationEssentials
import Synchronization

/// The pieces of a body in the order in which they arrive.
///
/// A reader that is slow slows the sender down; one that is cancelled, or lets go of the body,
/// closes the exchange. The pieces can be read once.
package struct HTTPBody: AsyncSequence, Sendable {
    private let nextPiece: @Sendable () async throws(TransportError) -> Data?

    /// Creates a body from a function that waits for the next piece and returns `nil` at the end.
    package init(nextPiece: @escaping @Sendable () async throws(TransportError) -> Data?) {
        self.nextPiece = nextPiece
    }

    /// Creates a body of pieces that are all here.
    package init(pieces: [Data]) {
        let remaining = PieceQueue(pieces)
        self.init { () throws(TransportError) in remaining.takeFirst() }
    }

    /// Starts reading where the last reader stopped.
    package func makeAsyncIterator() -> Iterator {
        Iterator(nextPiece: nextPiece)
    }

    /// Reads one piece after another.
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let nextPiece: @Sendable () async throws(TransportError) -> Data?

        /// Waits for the next piece; `nil` at the end.
        package mutating func next() async throws(TransportError) -> Data? {
            try await nextPiece()
        }

        /// Waits for the next piece; `nil` at the end.
        package mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(TransportError) -> Data? {
            try await nextPiece()
        }
    }
}

/// Pieces that are handed out once, whoever asks.
private final class PieceQueue: Sendable {
    private let pieces: Mutex<ArraySlice<Data>>

    init(_ pieces: [Data]) {
        self.pieces = Mutex(pieces[...])
    }

    func takeFirst() -> Data? {
        pieces.withLock { $0.popFirst() }
    }
}
