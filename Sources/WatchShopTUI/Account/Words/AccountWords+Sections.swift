import ShopModel
import TerminalUI

extension AccountWords {
    static let loading: SafeText = "Asking the store."
    static let resetMailed: SafeText = "If the account exists, the code is in its mail now."
    static let passwordReset: SafeText = "The new password is set. Log in with it."
    static let profileSaved: SafeText = "Your profile is saved."
    static let givenUp: SafeText = "The account is given up. Thank you for having been here."
    static let noAddresses: SafeText = "No address is kept. a adds one."
    static let noCards: SafeText = "No card is saved. a opens the provider's page for one."
    static let noDevices: SafeText = "No device is logged in."
    static let cardLink: SafeText = "the link"
    static let cardPageLead: SafeText =
        "Type the card in there, in a browser. R shows it here. It never passes through this program."
    static let toSaveAddress: SafeText = "Save the address"
    static let newAddress: SafeText = "New address"
    static let changedAddress: SafeText = "Change the address"
    static let addressLead: SafeText = "Where orders can go."

    static func done(_ change: AccountChange) -> SafeText {
        switch change {
        case .passwordChanged: "Your password is changed."
        case .addressSaved: "The address is saved."
        case .addressPreferred: "The address is offered first now."
        case .addressDeleted: "The address is gone."
        case .cardSaved: "The test card is saved."
        case .cardRemoved: "The card is forgotten."
        case .deviceEnded: "The device is logged out."
        case .otherDevicesEnded: "All other devices are logged out."
        }
    }

    /// What a part is about, for the time before one goes into it.
    static func lead(_ section: AccountSection) -> SafeText {
        switch section {
        case .profile: "Enter changes name and phone."
        case .password: "Enter changes the password."
        case .addresses: "Offered when you order, the default first."
        case .cards: "The payment provider keeps them; the store never sees a number."
        case .devices: "Where you are logged in."
        case .giveUp: "Enter gives the account up, after your password and a question."
        }
    }

    static func card(_ card: SavedCard) -> SafeText {
        let brand = card.brand.prefix(1).uppercased() + card.brand.dropFirst()
        return "\(brand) \(card.lastFour)"
    }

    static func expiry(_ card: SavedCard) -> SafeText {
        let month: SafeText = card.expiryMonth < 10 ? "0\(card.expiryMonth)" : "\(card.expiryMonth)"
        return "until \(month)/\(card.expiryYear)"
    }

    static func device(_ device: SessionEntry) -> SafeText {
        SafeText(sanitizing: device.userAgent ?? "unknown device")
    }

    static func seen(_ device: SessionEntry, _ context: PaneContext) -> SafeText {
        if device.isCurrent { return "this one" }
        return "seen \(Age.words(from: device.lastSeenAt, to: context.now) ?? "just now")"
    }

    // MARK: Questions

    static func askToRemove(_ address: CustomerAddress) -> Question {
        Question(
            title: "Delete this address?",
            details: ["\(address.address.name), \(address.address.oneLine)"],
            yes: "Delete it", no: "Keep it", onYes: .account(.confirmed(.address(address.id))))
    }

    static func askToRemove(_ card: SavedCard) -> Question {
        Question(
            title: "Forget \(self.card(card))?",
            details: ["The provider keeps it no longer. Orders that it paid stay paid."],
            yes: "Forget it", no: "Keep it", onYes: .account(.confirmed(.card(card.id))))
    }

    static func askToEnd(_ device: SessionEntry) -> Question {
        if device.isCurrent {
            return Question(
                title: "Log out on this machine?",
                details: ["Your cart and your orders stay with the account."],
                yes: "Log out", onYes: .account(.logOutConfirmed))
        }
        return Question(
            title: "Log \(self.device(device)) out?",
            details: ["Whoever uses it has to log in again."],
            yes: "Log it out", onYes: .account(.confirmed(.device(device.id))))
    }

    static let askToEndOthers = Question(
        title: "Log every other device out?", details: ["Only this one stays logged in."],
        yes: "Log them out", onYes: .account(.confirmed(.otherDevices)))

    static let askToGiveUp = Question(
        title: "Give this account up for good?",
        details: [
            "Profile, addresses, cards and logins are deleted. Orders stay, without your name in an "
                + "account. This cannot be undone."
        ],
        yes: "Give it up", no: "Keep the account", onYes: .account(.confirmed(.account)))
}
