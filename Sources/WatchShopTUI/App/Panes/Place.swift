import TerminalUI

/// Which pane is on the screen.
enum Place: String, CaseIterable, Sendable {
    case shop
    case cart
    case checkout
    case orders
    case outbox
    case account

    /// The tabs from left to right; the checkout stands under the one of the cart, what
    /// waits to be sent under the orders.
    static let tabs: [Place] = [.shop, .cart, .orders, .account]

    /// The tab that the place belongs to.
    var tab: Place {
        switch self {
        case .checkout: .cart
        case .outbox: .orders
        case .shop, .cart, .orders, .account: self
        }
    }

    /// The name on the tab.
    var name: SafeText {
        switch self {
        case .shop: "Shop"
        case .cart, .checkout: "Cart"
        case .orders, .outbox: "Orders"
        case .account: "Account"
        }
    }

    /// The name on the tab where there is little room.
    var shortName: SafeText { self == .account ? "Me" : name }

    /// Where the app is sent to open the place.
    var destination: Destination {
        switch self {
        case .shop: .shop
        case .cart: .cart
        case .checkout: .checkout
        case .orders: .orders
        case .outbox: .waiting
        case .account: .account(then: nil)
        }
    }
}
