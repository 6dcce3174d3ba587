import TerminalUI

extension CheckoutPane {
    /// Goes on with the selected way to say who one is.
    mutating func chooseContact() -> [Effect] {
        switch contact.choice {
        case .account: return [.open(.account(then: .checkout))]
        case .guest:
            contact.startTyping()
            return []
        }
    }

    /// Goes on to the address with the email address that was typed, where it is one.
    mutating func acceptContact() -> [Effect] {
        guard contact.check() else { return [] }
        contact.stopTyping()
        stage = .address
        return []
    }
}
