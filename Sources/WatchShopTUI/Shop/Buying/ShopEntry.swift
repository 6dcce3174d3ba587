import TerminalUI

/// What is being typed in the shop.
enum ShopEntry: Equatable, Sendable {
    /// Words to search for.
    case search(TextField)
    /// How many pieces to add.
    case quantity(TextField)
    /// Where a mail goes when a watch is back.
    case email(TextField)

    /// The field.
    var field: TextField {
        switch self {
        case .search(let field), .quantity(let field), .email(let field): field
        }
    }

    /// Hands a key to the field; returns whether it meant something there.
    mutating func handle(_ key: Key) -> Bool {
        var field = field
        let isTaken = field.handle(key)
        switch self {
        case .search: self = .search(field)
        case .quantity: self = .quantity(field)
        case .email: self = .email(field)
        }
        return isTaken
    }

    /// The word before the field; empty where the mark of the search stands instead.
    var label: SafeText {
        switch self {
        case .search: .empty
        case .quantity: "Quantity"
        case .email: "Mail me at"
        }
    }
}
