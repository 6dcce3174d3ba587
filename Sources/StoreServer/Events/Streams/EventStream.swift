import Hummingbird
import NIOCore
import ServiceLifecycle

/// One open stream of events, from its first byte to its last.
struct EventStream: Sendable {
    /// After how many pulses without an event a comment is sent.
    private static let quietPulses = 5
    /// How long a client waits before it comes back, in milliseconds.
    private static let retry = 2_000

    let feed: EventFeed
    let database: any Database
    let audience: EventAudience
    /// The last event that the client has; nil where it comes for the first time.
    let lastEventID: String?
    /// Tells whether the client may still listen.
    let mayListen: @Sendable () async -> Bool
    /// Ends the connection.
    let cut: @Sendable () -> Void

    /// Writes until the client or the server goes, or the client may no longer listen.
    func write(to writer: inout any ResponseBodyWriter) async throws {
        let listener = EventListener(audience, cut: cut)
        // Listening begins before the log is read, so that nothing falls between the two; what is
        // told twice is only a hint.
        let id = feed.add(listener)
        defer { if let id { feed.remove(id) } }
        try await writer.write(opening())
        guard id != nil else { return try await writer.finish(nil) }
        try await withGracefulShutdownHandler {
            var quiet = 0
            for await item in listener.items {
                switch item {
                case .text(let text):
                    quiet = 0
                    try await writer.write(text)
                case .pulse:
                    guard await mayListen() else { return }
                    quiet += 1
                    guard quiet >= Self.quietPulses else { continue }
                    quiet = 0
                    try await writer.write(ByteBuffer(string: ":\n\n"))
                }
            }
        } onGracefulShutdown: {
            listener.finish()
        }
        try await writer.finish(nil)
    }

    /// Tells what the client has missed, and where the log is now.
    private func opening() async throws -> ByteBuffer {
        let lastEventID = lastEventID
        let (newest, batch) = try await database.read { snapshot -> (Int64, EventBatch?) in
            let extent = try ChangeRepository().extent(in: snapshot)
            guard let lastEventID else { return (extent.newest, EventBatch([], after: 0)) }
            guard let start = Int64(lastEventID), start >= extent.prunedThrough,
                start <= extent.newest
            else { return (extent.newest, nil) }
            let changes = try LoggedChange.list(
                after: start, limit: EventBatch.limit + 1, in: snapshot)
            return (
                extent.newest,
                changes.count > EventBatch.limit ? nil : EventBatch(changes, after: start)
            )
        }
        var opening = ByteBuffer(string: "retry: \(Self.retry)\nid: \(newest)\n\n")
        guard let batch else {
            opening.writeImmutableBuffer(EventBatch.resync(at: newest))
            return opening
        }
        if let text = batch.text(for: audience) { opening.writeImmutableBuffer(text) }
        return opening
    }
}
