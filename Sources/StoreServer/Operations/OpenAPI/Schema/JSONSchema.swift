import ShopModel

/// A schema of JSON Schema 2020-12, which is the dialect of OpenAPI 3.1.
struct JSONSchema: Hashable, Sendable {
    /// The schema as JSON.
    let json: JSONValue

    init(_ members: KeyValuePairs<String, JSONValue>) {
        json = .object(members.map { JSONValue.Member(key: $0.key, value: $0.value) })
    }

    /// Takes the members of a schema.
    init(members: [JSONValue.Member]) {
        json = .object(members)
    }

    /// A value of one type and, where there are some, of a format.
    static func type(_ name: String, format: String? = nil) -> JSONSchema {
        guard let format else { return JSONSchema(["type": .string(name)]) }
        return JSONSchema(["type": .string(name), "format": .string(format)])
    }

    /// One of several texts.
    static func oneOf(_ values: [String]) -> JSONSchema {
        JSONSchema(["type": "string", "enum": .array(values.map(JSONValue.string))])
    }

    /// An array.
    static func array(of element: JSONSchema) -> JSONSchema {
        JSONSchema(["type": "array", "items": element.json])
    }

    /// A value that fits any of several schemas.
    static func anyOf(_ schemas: [JSONSchema]) -> JSONSchema {
        schemas.count == 1 ? schemas[0] : JSONSchema(["anyOf": .array(schemas.map(\.json))])
    }

    /// The same, or null.
    var orNull: JSONSchema { .anyOf([self, .type("null")]) }

    /// The schema that the document has under a name.
    static func reference(_ name: String) -> JSONSchema {
        JSONSchema(["$ref": .string("#/components/schemas/\(name)")])
    }

    /// An amount of money: major units with the digits of its currency.
    static let amount = JSONSchema(["type": "string", "pattern": #"^-?[0-9]+(\.[0-9]+)?$"#])
}
