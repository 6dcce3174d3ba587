import FoundationEssentials
package import ShopModel

extension CustomerAddress {
    /// Anna's address, which is offered first.
    package static let fixture = CustomerAddress(
        id: AddressID(3), address: .fixture, isDefault: true)
}

extension SessionEntry {
    /// The terminal where Anna is logged in.
    package static let fixture = SessionEntry(
        id: UUID.fixture(7), userAgent: "watchshop/1", createdAt: .fixture, lastSeenAt: .fixture,
        expiresAt: Timestamp.fixture.advanced(bySeconds: 2_592_000), isCurrent: true)
}

extension SavedCard {
    /// Anna's Visa.
    package static let fixture = SavedCard(
        id: "pm_1", brand: "visa", lastFour: "4242", expiryMonth: 8, expiryYear: 2028)
}
