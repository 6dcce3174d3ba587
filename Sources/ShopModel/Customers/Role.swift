/// What a person may do at a store.
package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// Buys, and sees what is their own.
    case customer
    /// Also changes stock and ships.
    case staff
    /// Also refunds, sets prices and manages people.
    case admin

    /// Tells whether whoever has this role may do what the other role may.
    package func includes(_ other: Role) -> Bool { rank >= other.rank }

    private var rank: Int {
        switch self {
        case .customer: 0
        case .staff: 1
        case .admin: 2
        }
    }
}
