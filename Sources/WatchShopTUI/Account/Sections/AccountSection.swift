import TerminalUI

/// A part of the account of whoever is logged in.
enum AccountSection: CaseIterable, Equatable, Sendable {
    /// Who they are.
    case profile
    /// Their password.
    case password
    /// Where their orders go.
    case addresses
    /// The cards that the payment provider keeps for them.
    case cards
    /// Where they are logged in.
    case devices
    /// Giving the account up.
    case giveUp

    /// The name in the list.
    var name: SafeText {
        switch self {
        case .profile: "Profile"
        case .password: "Password"
        case .addresses: "Addresses"
        case .cards: "Saved cards"
        case .devices: "Devices"
        case .giveUp: "Give up"
        }
    }
}
