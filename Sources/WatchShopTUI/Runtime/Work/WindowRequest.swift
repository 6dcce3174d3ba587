/// Which rows of the list are wanted.
struct WindowRequest: Hashable, Sendable {
    /// What the list is narrowed to, and the order that it stands in.
    var query = ShopQuery()
    /// The places in the whole list, from 0.
    var range: Range<Int>

    /// The rows that the shop opens with: what is read before anybody asks.
    static let first = WindowRequest(range: 0..<200)
}
