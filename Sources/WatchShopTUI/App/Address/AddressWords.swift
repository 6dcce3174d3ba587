import TerminalUI

/// What the form of an address says to people.
enum AddressWords {
    static func label(_ field: AddressField) -> SafeText {
        switch field {
        case .name: "Name"
        case .line1: "Street"
        case .line2: "Addition"
        case .postalCode: "Postal code"
        case .city: "City"
        case .region: "Region"
        case .country: "Country"
        case .phone: "Phone"
        }
    }

    static func placeholder(_ field: AddressField) -> SafeText {
        switch field {
        case .country: "two letters, like CH"
        case .line2, .region, .phone: "if needed"
        case .name, .line1, .postalCode, .city: .empty
        }
    }

    static func wrong(_ field: AddressField) -> SafeText {
        switch field {
        case .name: "Who receives it?"
        case .line1: "Which street?"
        case .city: "Which city?"
        case .country: "Two letters, like CH"
        case .line2, .postalCode, .region, .phone: "Not a valid one"
        }
    }
}
