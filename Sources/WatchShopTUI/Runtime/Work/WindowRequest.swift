/// Which rows of the list are wanted.
struct WindowRequest: Hashable, Sendable {
    /// Words or beginnings of words, all of which a watch must have; empty for every watch.
    var search: String
    /// The places in the whole list, from 0.
    var range: Range<Int>

    /// The rows that the shop opens with: what is read before anybody asks.
    static let first = WindowRequest(search: "", range: 0..<200)
}
