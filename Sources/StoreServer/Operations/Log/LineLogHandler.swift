import Logging
import ShopModel

/// Writes each event as one line of text or of JSON, whatever stands in it.
struct LineLogHandler: LogHandler {
    var logLevel = Logger.Level.info
    var metadata = Logger.Metadata()
    var metadataProvider: Logger.MetadataProvider?
    private let format: LogFormat
    private let write: @Sendable (String) -> Void
    private let now: @Sendable () -> Timestamp

    /// Makes a handler; `write` takes a whole line with its end.
    init(
        format: LogFormat, now: @escaping @Sendable () -> Timestamp = { .now },
        write: @escaping @Sendable (String) -> Void
    ) {
        self.format = format
        self.now = now
        self.write = write
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var all = metadata
        if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
        if let own = event.metadata { all.merge(own) { $1 } }
        if let error = event.error { all["error"] = "\(error)" }
        let facts = all.sorted { $0.key < $1.key }
        switch format {
        case .text: write(Self.text(event, at: now(), facts))
        case .json: write(Self.json(event, at: now(), facts))
        }
    }

    private static func text(
        _ event: LogEvent, at time: Timestamp, _ facts: [(key: String, value: MetadataValue)]
    ) -> String {
        let level = event.level.rawValue.padded(to: 8)
        let words = facts.map { "\($0.key)=\(LogText.word("\($0.value)"))" }
        let parts = ["\(time.text) \(level)\(LogText.plain(event.message.description))"] + words
        return parts.joined(separator: " ") + "\n"
    }

    private static func json(
        _ event: LogEvent, at time: Timestamp, _ facts: [(key: String, value: MetadataValue)]
    ) -> String {
        let head = [
            "\"time\":\"\(time.text)\"", "\"level\":\"\(event.level.rawValue)\"",
            "\"message\":\(LogText.quoted(event.message.description))",
        ]
        let members = facts.map { "\(LogText.quoted($0.key)):\(LogText.json($0.value))" }
        return "{" + (head + members).joined(separator: ",") + "}\n"
    }

    private typealias MetadataValue = Logger.Metadata.Value
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
