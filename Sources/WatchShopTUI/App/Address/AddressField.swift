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

    /// The most characters that a store takes; a country is not cut, so that one sees what is wrong.
    var limit: Int {
        switch self {
        case .name, .line1, .line2: 200
        case .city, .region, .country: 120
        case .phone: 40
        case .postalCode: 20
        }
    }
}
