import FoundationEssentials
import ShopModel

/// What is taken away after a question.
enum AccountRemoval: Equatable, Sendable {
    /// An address.
    case address(AddressID)
    /// A card, by the provider's id.
    case card(String)
    /// A login on another device.
    case device(UUID)
    /// The logins on all other devices.
    case otherDevices
    /// The account itself.
    case account
}
