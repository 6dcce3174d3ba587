package import FoundationEssentials

/// A UUID that names one kind of thing, so that ids of different things cannot be mixed.
package struct UUIDIdentifier<Subject>: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The UUID itself.
    package let rawValue: UUID

    /// Wraps a UUID.
    package init(_ rawValue: UUID) {
        self.rawValue = rawValue
    }

    /// Reads the textual form of RFC 9562 in either case; nil where it is none.
    package init?(text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        rawValue = uuid
    }

    /// The textual form in lower case.
    package var description: String { rawValue.uuidString.lowercased() }

    /// Reads the textual form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = Self(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UUID")
        }
        self = id
    }

    /// Writes the textual form in lower case.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Names a watch.
package typealias WatchID = UUIDIdentifier<Watch>
/// Names an order from the moment its shopper makes it; also its idempotency key.
package typealias ClientOrderID = UUIDIdentifier<Order>
