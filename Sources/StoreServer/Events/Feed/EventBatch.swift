import NIOCore
import ShopModel

/// Changes that are told together, in the form of the wire (WHATWG, server-sent events).
struct EventBatch: Sendable {
    /// How many changes are told one by one; of more, the listener is told to ask.
    static let limit = 200

    private let changes: [LoggedChange]
    /// The place before the first of them.
    private let start: Int64

    /// Takes changes in the order of the log, the first of which comes after a place.
    init(_ changes: [LoggedChange], after start: Int64) {
        self.changes = changes
        self.start = start
    }

    /// Whether nobody but the owners of something hears of it.
    var isPrivate: Bool { changes.contains { $0.owner != nil } }

    /// Returns what a listener hears; nil for nothing.
    func text(for audience: EventAudience) -> ByteBuffer? {
        var text = ""
        for change in changes where audience.hears(change) {
            guard let event = event(of: change) else { continue }
            text += "id: \(change.sequence)\nevent: \(event.name)\ndata: \(event.data)\n\n"
        }
        return text.isEmpty ? nil : ByteBuffer(string: text)
    }

    /// Tells a listener that so much is new that it had better ask.
    static func resync(at sequence: Int64) -> ByteBuffer {
        ByteBuffer(string: "id: \(sequence)\nevent: resync\ndata: {}\n\n")
    }

    private func event(of change: LoggedChange) -> (name: String, data: String)? {
        switch change.subject {
        case ChangeKind.watch.subject:
            let isFacts = change.factsSequence > start
            return (isFacts ? "price" : "stock", #"{"watch_id":"\#(change.objectID)"}"#)
        case ChangeKind.settings.subject:
            return ("price", "{}")
        case "order":
            return ("order", #"{"order_id":\#(change.objectID)}"#)
        default:
            return nil
        }
    }
}
