import ShopModel
import TerminalUI

/// What the account says to people.
enum AccountWords {
    static let loggedOut: SafeText = "Logged out. Your cart waits for you."
    static let waiting: SafeText = "Asking the store. Esc stops."

    static func title(_ purpose: AccountPurpose) -> SafeText {
        switch purpose {
        case .logIn: "Log in"
        case .register: "Register"
        case .forgot: "Forgot the password"
        case .reset: "Set a new password"
        case .profile: "Profile"
        case .password: "Password"
        case .giveUp: "Give the account up"
        }
    }

    static func lead(_ purpose: AccountPurpose, leadsOn: Bool) -> SafeText {
        switch (purpose, leadsOn) {
        case (.logIn, true): "Log in to go on. Your cart stays as it is."
        case (.logIn, false): "To order, and to follow your orders."
        case (.register, _): "An account keeps your orders. No card is stored here."
        case (.forgot, _): "The store mails a code with which you set a new one."
        case (.reset, _): "The code is in your mail. It is good for 30 minutes."
        case (.profile, _): "How the store addresses you."
        case (.password, _): "All other devices are logged out by it."
        case (.giveUp, _): "Orders stay for the receipts. All else about you is deleted."
        }
    }

    static func send(_ purpose: AccountPurpose) -> SafeText {
        switch purpose {
        case .logIn: "Log in"
        case .register: "Register"
        case .forgot: "Mail the code"
        case .reset: "Set the password"
        case .profile: "Save"
        case .password: "Change the password"
        case .giveUp: "Give the account up"
        }
    }

    static func other(_ purpose: AccountPurpose) -> SafeText {
        switch purpose {
        case .logIn: "Log in instead"
        case .register: "Register instead"
        case .forgot: "Forgot it"
        case .reset: "I have a code"
        case .profile, .password, .giveUp: title(purpose)
        }
    }

    static func label(_ field: AccountField, in purpose: AccountPurpose) -> SafeText {
        switch field {
        case .fullName: "Full name"
        case .email: "Email"
        case .phone: "Phone"
        case .code: "Code"
        case .current: "Password now"
        case .password: purpose == .password || purpose == .reset ? "New password" : "Password"
        }
    }

    static func placeholder(_ field: AccountField) -> SafeText {
        field == .phone ? "if you like" : .empty
    }

    static func wrong(_ field: AccountField, in purpose: AccountPurpose) -> SafeText {
        switch (field, purpose) {
        case (.fullName, _): "Your name is needed"
        case (.email, .register): "Like ada@example.com"
        case (.email, _): "Your email is needed"
        case (.phone, _): "At most 40 characters"
        case (.code, _): "The eight characters of the mail"
        case (.current, _), (.password, .logIn), (.password, .giveUp): "Your password is needed"
        case (.password, _): "10 to 128 characters"
        }
    }

    /// What the store says no to, though it is well formed.
    static func refused(_ field: AccountField, in purpose: AccountPurpose) -> SafeText {
        switch field {
        case .fullName, .phone: "The store refuses it"
        case .email: "Has an account already"
        case .code: "Wrong, used or over; S-Tab and Forgot it mail another"
        case .current: "Not your password"
        case .password: purpose == .giveUp ? "Not your password" : "Too easy to guess"
        }
    }

    static func welcome(_ customer: Customer) -> SafeText { "Welcome, \(customer.fullName)." }

    static func askToLogOut(_ customer: Customer?) -> Question {
        Question(
            title: "Log out \(customer?.email ?? "")?",
            details: ["Your cart and your orders stay with the account."],
            yes: "Log out", onYes: .account(.logOutConfirmed))
    }

    static func role(_ role: ShopModel.Role) -> SafeText {
        switch role {
        case .customer: "Customer"
        case .staff: "Staff"
        case .admin: "Administration"
        }
    }
}
