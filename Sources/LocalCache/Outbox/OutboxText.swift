import FoundationEssentials
import ShopModel

/// The JSON that stands in the columns of the outbox.
enum OutboxText {
    /// What the store asks for instead of what the shopper was shown.
    struct Change: Codable {
        let lines: [LineChange]
        let total: TotalChange?

        enum CodingKeys: String, CodingKey {
            case lines
            case total
        }
    }

    static func encode(_ value: any Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }

    static func decode<Value: Decodable>(_ text: String) throws -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
        } catch is DecodingError {
            throw CacheError.damaged(file: "shop.db")
        }
    }
}
