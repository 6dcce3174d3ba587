import FoundationEssentials
import ShopModel

extension JSONValue: Encodable {
    /// Writes the value as it is.
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let members):
            var container = encoder.container(keyedBy: Key.self)
            for member in members {
                try container.encode(member.value, forKey: Key(stringValue: member.key))
            }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .boolean(let isTrue):
            try isTrue.encode(to: encoder)
        case .string(let text):
            try text.encode(to: encoder)
        case .number(let digits):
            if let whole = Int64(digits) {
                try whole.encode(to: encoder)
            } else {
                try Decimal(string: digits).encode(to: encoder)
            }
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
