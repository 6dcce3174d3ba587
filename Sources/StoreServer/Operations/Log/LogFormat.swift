/// The form of the log's lines.
package enum LogFormat: String, Sendable, CaseIterable {
    /// For people: time, level, message, then `key=value`.
    case text
    /// For programs: one JSON object on each line.
    case json
}
