import ShopModel

/// What is being typed in a part of the account.
enum AccountTask: Equatable, Sendable {
    /// A form of the account itself.
    case form(AccountForm)
    /// An address; nil for a new one.
    case address(CustomerAddress?, AddressForm)

    /// Whether a text field has the focus.
    var isTyping: Bool {
        switch self {
        case .form(let form): form.stop == .fields
        case .address(_, let form): form.isTyping
        }
    }
}
