/// One page of the change log.
package struct ChangesPage: Hashable, Sendable, Codable {
    /// The changes, oldest first.
    package var changes: [Change]
    /// Where to go on; opaque to clients.
    package var nextCursor: String
    /// Whether there is more now.
    package var hasMore: Bool
    /// Names the life of the store's log; another one means that all must be fetched anew.
    package var epoch: String
    /// The store's clock.
    package var serverTime: Timestamp

    /// Makes a page from its facts.
    package init(
        changes: [Change], nextCursor: String, hasMore: Bool, epoch: String, serverTime: Timestamp
    ) {
        self.changes = changes
        self.nextCursor = nextCursor
        self.hasMore = hasMore
        self.epoch = epoch
        self.serverTime = serverTime
    }

    enum CodingKeys: String, CodingKey {
        case changes
        case nextCursor = "next_cursor"
        case hasMore = "has_more"
        case epoch
        case serverTime = "server_time"
    }
}
