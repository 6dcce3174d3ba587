import ShopModel

extension JSONSchema {
    /// The schema of an object of a request: the fields of its table, and no others.
    init(_ table: FieldTable) {
        let members = table.fields.map { field in
            let schema = JSONSchema(field.kind)
            let accepted = field.isRequired || field.kind == .ignored ? schema : schema.orNull
            return JSONValue.Member(key: field.name, value: accepted.json)
        }
        let required = table.fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        let object = JSONSchema([
            "type": "object", "properties": .object(members), "required": .array(required),
            "additionalProperties": false,
        ])
        self = object.choosing(table)
    }

    /// The same object, which has exactly one of the groups that a table lets its sender choose.
    private func choosing(_ table: FieldTable) -> JSONSchema {
        guard !table.choices.isEmpty else { return self }
        let names = Set(table.choices.joined())
        let alternatives = table.choices.map { group in
            let members = table.fields.filter { names.contains($0.name) }.map { field in
                let schema =
                    group.contains(field.name) ? JSONSchema(field.kind) : JSONSchema.type("null")
                return JSONValue.Member(key: field.name, value: schema.json)
            }
            return JSONSchema([
                "required": .array(group.map { .string($0) }), "properties": .object(members),
            ])
        }
        return JSONSchema(
            members: json.memberList
                + [.init(key: "anyOf", value: .array(alternatives.map(\.json)))])
    }

    /// The schema of what a field may hold, as strict as ``FieldKind`` is.
    init(_ kind: FieldKind) {
        self =
            switch kind {
            case .text(let count): .text(count)
            case .email: Self.email
            case .uuid: .type("string", format: "uuid")
            case .integer(let range): .integer(range)
            case .number(let range):
                JSONSchema([
                    "type": "number", "minimum": .number("\(range.lowerBound)"),
                    "maximum": .number("\(range.upperBound)"),
                ])
            case .oneOf(let words): .oneOf(words)
            case .amount: .anyOf([Self.enteredAmount, Self.enteredNumber])
            case .boolean: .type("boolean")
            case .country: .oneOf(CountryCode.known.sorted())
            case .object(let table): JSONSchema(table)
            case .list(let kind, let count): .list(of: JSONSchema(kind), count)
            case .anyOf(let kinds): .anyOf(kinds.map { JSONSchema($0) })
            case .ignored: JSONSchema([:])
            }
    }

    private static func text(_ count: ClosedRange<Int>) -> JSONSchema {
        let plain = #"[^\u0000-\u001f\u007f-\u009f]*"#
        let visible = #"[^\s\u0000-\u001f\u007f-\u009f]"#
        let pattern = count.lowerBound == 0 ? "^\(plain)$" : "^\(plain)\(visible)\(plain)$"
        return JSONSchema([
            "type": "string", "minLength": .number("\(count.lowerBound)"),
            "maxLength": .number("\(count.upperBound)"), "pattern": .string(pattern),
        ])
    }

    private static func integer(_ range: ClosedRange<Int64>) -> JSONSchema {
        JSONSchema([
            "type": "integer", "minimum": .number("\(range.lowerBound)"),
            "maximum": .number("\(range.upperBound)"),
        ])
    }

    private static func list(of element: JSONSchema, _ count: ClosedRange<Int>) -> JSONSchema {
        JSONSchema([
            "type": "array", "items": element.json, "minItems": .number("\(count.lowerBound)"),
            "maxItems": .number("\(count.upperBound)"),
        ])
    }

    /// What ``EmailAddress`` takes, but for its lengths, which are of bytes.
    private static let email = JSONSchema([
        "type": "string", "minLength": 5, "maxLength": 254,
        "pattern": .string("^\(character){1,64}@\(character){1,63}(\\.\(character){1,63})+$"),
    ])
    private static let character = #"[^\s@<>(),;:"\[\]\\\u0000-\u001f\u007f-\u009f]"#
    private static let enteredAmount = JSONSchema([
        "type": "string", "pattern": #"^[0-9]{1,15}(\.[0-9]{1,2})?$"#,
    ])
    private static let enteredNumber = JSONSchema([
        "type": "number", "minimum": 0, "maximum": 1_000_000_000, "multipleOf": .number("0.01"),
    ])
}
