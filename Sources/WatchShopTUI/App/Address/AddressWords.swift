import ShopModel
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
        case .country: "a name, or two letters like CH"
        case .line2, .region, .phone: "if needed"
        case .name, .line1, .postalCode, .city: .empty
        }
    }

    static func wrong(_ field: AddressField) -> SafeText {
        switch field {
        case .name: "Who receives it?"
        case .line1: "Which street?"
        case .city: "Which city?"
        case .country: "Which country? Two letters, like CH"
        case .line2, .postalCode, .region, .phone: "Not a valid one"
        }
    }

    static func wrongPostalCode(_ rule: PostalCodeRule) -> SafeText {
        "Not a code of that country, like \(rule.example)"
    }

    /// Names the countries that a text may mean; nil where it means none.
    static func countries(like text: String) -> SafeText? {
        let found = CountryName.matches(text)
        guard !found.isEmpty else { return nil }
        let names = found.prefix(4).map { "\($0.code) \($0.name)" }.joined(separator: ", ")
        return SafeText(sanitizing: found.count > 4 ? "\(names) …" : names)
    }
}
