/// Where a return stands.
package enum OrderReturnStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// The shopper has asked; the store has not decided.
    case requested
    /// The store takes the pieces back and gives the money back.
    case approved
    /// The store does not take them back.
    case refused
}
