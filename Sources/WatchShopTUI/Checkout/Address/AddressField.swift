import TerminalUI

/// A field of the address; the raw value is its name in the store's requests.
enum AddressField: String, CaseIterable, Sendable {
    case name
    case line1
    case line2
    case postalCode = "postal_code"
    case city
    case region
    case country
    case phone
}
