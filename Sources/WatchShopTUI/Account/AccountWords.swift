import ShopModel
import TerminalUI

/// What the account says to people.
enum AccountWords {
    static let loggedOut: SafeText = "Logged out. Your cart waits for you."
    static let waiting: SafeText = "Asking the store. Esc stops."

    static func title(_ purpose: AccountForm.Purpose) -> SafeText {
        purpose == .logIn ? "Log in" : "Register"
    }

    static func lead(_ purpose: AccountForm.Purpose, leadsOn: Bool) -> SafeText {
        switch (purpose, leadsOn) {
        case (.logIn, true): "Log in to go on. Your cart stays as it is."
        case (.logIn, false): "To order, and to follow your orders."
        case (.register, _): "An account keeps your orders. No card is stored here."
        }
    }

    static func send(_ purpose: AccountForm.Purpose) -> SafeText {
        purpose == .logIn ? "Log in" : "Register"
    }

    static func other(_ purpose: AccountForm.Purpose) -> SafeText {
        purpose == .logIn ? "Register instead" : "Log in instead"
    }

    static func wrong(_ field: AccountField, in purpose: AccountForm.Purpose) -> SafeText {
        switch (field, purpose) {
        case (.fullName, _): "Your name is needed"
        case (.email, .logIn): "Your email is needed"
        case (.email, .register): "Like ada@example.com"
        case (.password, .logIn): "Your password is needed"
        case (.password, .register): "10 to 128 characters"
        }
    }

    /// What the store says no to, though it is well formed.
    static func refused(_ field: AccountField) -> SafeText {
        switch field {
        case .fullName: "The store refuses it"
        case .email: "Has an account already"
        case .password: "Too easy to guess"
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
