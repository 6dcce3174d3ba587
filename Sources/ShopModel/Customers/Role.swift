/// What a person may do at a store.
package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// Buys, and sees what is their own.
    case customer
    /// Also changes stock and ships.
    case staff
    /// Also refunds, sets prices and manages people.
    case admin
}
