/// Where an order goes, as its client gave it.
package enum ShippingDestination: Hashable, Sendable, Codable {
    /// An address in parts.
    case address(Address)
    /// One line of text, as the web shop sends it.
    case text(String)

    /// The destination in one line.
    package var oneLine: String {
        switch self {
        case .address(let address): address.oneLine
        case .text(let text): text
        }
    }

    /// Reads a string or an address.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            self = .text(try container.decode(String.self))
        } catch DecodingError.typeMismatch {
            self = .address(try container.decode(Address.self))
        }
    }

    /// Writes what it holds, without a wrapper.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .address(let address): try container.encode(address)
        case .text(let text): try container.encode(text)
        }
    }
}
