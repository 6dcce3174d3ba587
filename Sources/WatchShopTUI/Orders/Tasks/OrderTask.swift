import ShopModel

/// What is being done with an order, in the place of its details.
enum OrderTask: Equatable, Sendable {
    /// Choosing what becomes of a receipt.
    case receipt(OrderID)
    /// Typing where an order goes from now on.
    case address(OrderID, AddressForm)
    /// Choosing what of an order comes back, and saying why.
    case giveBack(ReturnForm)
    /// Opening an order by its number.
    case find(OrderFinder)

    /// Whether a text field has the focus.
    var isTyping: Bool {
        switch self {
        case .receipt: false
        case .address(_, let form): form.isTyping
        case .giveBack(let form): form.stop == .reason
        case .find(let finder): finder.isTyping
        }
    }
}
