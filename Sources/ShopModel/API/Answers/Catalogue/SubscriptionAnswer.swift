/// Says that a mail will come when a watch can be bought again.
package struct SubscriptionAnswer: Hashable, Sendable, Codable {
    /// The watch.
    package var watchID: WatchID
    /// Always `waiting`: whether someone waited already is theirs to know.
    package var status: String

    /// Makes an answer for a watch.
    package init(watchID: WatchID) {
        self.watchID = watchID
        status = "waiting"
    }

    enum CodingKeys: String, CodingKey {
        case watchID = "watch_id"
        case status
    }
}
