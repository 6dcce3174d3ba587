import TerminalUI

/// A change that the store has made to an account, but for its profile.
enum AccountChange: Equatable, Sendable {
    /// The password is another.
    case passwordChanged
    /// An address is kept, new or changed.
    case addressSaved
    /// An address is offered first.
    case addressPreferred
    /// An address is kept no longer.
    case addressDeleted
    /// A test card is saved.
    case cardSaved
    /// A card is forgotten.
    case cardRemoved
    /// A device is logged out.
    case deviceEnded
    /// All other devices are logged out.
    case otherDevicesEnded

    /// The part of the account that is another now.
    var section: AccountSection {
        switch self {
        case .passwordChanged: .password
        case .addressSaved, .addressPreferred, .addressDeleted: .addresses
        case .cardSaved, .cardRemoved: .cards
        case .deviceEnded, .otherDevicesEnded: .devices
        }
    }
}
