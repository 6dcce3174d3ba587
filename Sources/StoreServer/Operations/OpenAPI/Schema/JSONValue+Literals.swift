import ShopModel

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    /// Takes a text.
    package init(stringLiteral text: String) { self = .string(text) }
    /// Takes a whole number.
    package init(integerLiteral number: Int64) { self = .number(String(number)) }
    /// Takes a truth value.
    package init(booleanLiteral isTrue: Bool) { self = .boolean(isTrue) }

    /// An object of members in their order.
    static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(members.map { Member(key: $0.key, value: $0.value) })
    }
}
