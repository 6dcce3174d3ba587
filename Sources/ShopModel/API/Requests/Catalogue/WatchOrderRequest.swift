/// Moves a watch to another place of the store's order: before another watch, or after it.
package struct WatchOrderRequest: Hashable, Sendable, Codable {
    /// The watch that moves.
    package var watchID: WatchID
    /// The watch that it then stands before.
    package var before: WatchID?
    /// The watch that it then stands after.
    package var after: WatchID?

    /// Makes a request from its fields, of which one of the last two is given.
    package init(watchID: WatchID, before: WatchID? = nil, after: WatchID? = nil) {
        self.watchID = watchID
        self.before = before
        self.after = after
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("watch_id", .uuid), .optional("before", .uuid), .optional("after", .uuid))

    enum CodingKeys: String, CodingKey {
        case watchID = "watch_id"
        case before
        case after
    }
}
