import ShopModel
import TerminalUI

extension AddressForm {
    /// The fields as they are typed, by their names in the store's requests.
    var texts: [String: String] {
        Dictionary(
            uniqueKeysWithValues: AddressField.allCases.map { ($0.rawValue, fields[$0]) })
    }

    /// Fills the form with an address, unless something was typed meanwhile.
    mutating func fill(with address: Address) {
        guard isUntouched else { return }
        replace(with: address)
    }

    /// Puts an address in place of what is there; the button to go on has the focus then.
    mutating func replace(with address: Address) {
        let texts: [AddressField: String?] = [
            .name: address.name, .line1: address.line1, .line2: address.line2,
            .postalCode: address.postalCode, .city: address.city, .region: address.region,
            .country: address.country, .phone: address.phone,
        ]
        set(texts.mapValues { $0 ?? "" })
    }

    /// Fills the form with what was typed before, unless something was typed meanwhile.
    ///
    /// The texts go by the fields' names in the store's requests.
    mutating func fill(withTexts named: [String: String]) {
        guard isUntouched else { return }
        var texts: [AddressField: String] = [:]
        for (name, text) in named {
            if let field = AddressField(rawValue: name), !text.isEmpty { texts[field] = text }
        }
        set(texts)
        focusFirstEmpty()
    }

    /// Fills in a name where none was typed.
    mutating func fillName(with name: String) {
        if fields[.name].isEmpty { set([.name: name], focus: fields.focus) }
    }

    /// Empties all fields but the name.
    mutating func clear() {
        set(
            Dictionary(
                uniqueKeysWithValues: AddressField.allCases.filter { $0 != .name }.map { ($0, "") })
        )
    }
}
