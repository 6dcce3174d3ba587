/// What a row of the change log tells of an object.
enum ChangeKind: String, Hashable, Sendable, SQLValueConvertible {
    /// The facts, the price or the stock of a watch are new.
    case watch
    /// A watch is no longer in the catalogue.
    case removed
    /// The store's settings are new.
    case settings
    /// An order is new or has moved on; its owner alone hears of it.
    case order
    /// An account's cart is new; the account alone hears of it.
    case cart

    /// Whether it tells of what anyone may read.
    var isOfCatalogue: Bool {
        switch self {
        case .watch, .removed, .settings: true
        case .order, .cart: false
        }
    }

    /// The kind of object that it tells of: a removal takes the place of the watch's own row.
    var subject: String {
        switch self {
        case .watch, .removed: "watch"
        case .settings, .order, .cart: rawValue
        }
    }
}
