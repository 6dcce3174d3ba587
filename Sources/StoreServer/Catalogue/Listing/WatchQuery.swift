/// Which watches are asked for, and in which order.
struct WatchQuery: Hashable, Codable, Sendable {
    var filter = WatchFilter()
    var sort = WatchSort.position
}
