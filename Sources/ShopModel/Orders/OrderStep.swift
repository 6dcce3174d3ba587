/// Something that happens to an order and may move it to another status.
package enum OrderStep: String, Hashable, Sendable, Codable, CaseIterable {
    /// The provider says that it is paid.
    case paid
    /// Its reservation ran out.
    case expire
    /// The shopper or the store calls it off.
    case cancel
    /// The store hands it to a carrier.
    case ship
    /// The store takes a shipping back within minutes.
    case unship
    /// The carrier has delivered it.
    case deliver
    /// The carrier has lost it.
    case lose
    /// It comes back undelivered.
    case sendBack = "send_back"
    /// The shopper gives it back.
    case `return`
}
