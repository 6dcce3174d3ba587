import FoundationEssentials
import ShopModel

/// A type that says itself how it stands on the wire, because it reads texts of a form of its own.
protocol WireDescribed {
    /// How it stands there.
    static var schema: JSONSchema { get }
    /// A value of it, for examples.
    static var sample: Self { get }
}

extension Timestamp: WireDescribed {
    static var schema: JSONSchema { .type("string", format: "date-time") }
    static var sample: Timestamp { Timestamp(milliseconds: 1_800_000_000_000) }
}

extension DecimalText: WireDescribed {
    static var schema: JSONSchema { .amount }
    static var sample: DecimalText {
        DecimalText(Money(minorUnits: 39_500, currency: .usd))
    }
}

extension UUID: WireDescribed {
    static var schema: JSONSchema { .type("string", format: "uuid") }
    static var sample: UUID {
        UUID(
            uuid: (
                0x01, 0x92, 0xF3, 0xC1, 0x5A, 0x00, 0x7B, 0x3E, 0x9D, 0x41, 0x2C, 0x8E, 0x6F,
                0x10, 0xA4, 0x57
            ))
    }
}

extension UUIDIdentifier: WireDescribed {
    static var schema: JSONSchema { UUID.schema }
    static var sample: UUIDIdentifier { UUIDIdentifier(.sample) }
}

extension NumberIdentifier: WireDescribed {
    static var schema: JSONSchema {
        JSONSchema(["type": "integer", "format": "int64", "minimum": 1])
    }
    static var sample: NumberIdentifier { NumberIdentifier(1_001) }
}

extension ShippingDestination: WireDescribed {
    static var schema: JSONSchema {
        .anyOf([.type("string"), JSONSchema(FieldTable.address)])
    }
    static var sample: ShippingDestination { .text("12 St James's Square, London") }
}

extension JSONValue: WireDescribed {
    static var schema: JSONSchema { JSONSchema([:]) }
    static var sample: JSONValue { .object([]) }
}

extension Change: WireDescribed {
    static var schema: JSONSchema {
        JSONSchema([
            "type": "object",
            "properties": .members([
                "seq": JSONSchema.type("integer", format: "int64").json,
                "kind": JSONSchema.oneOf([
                    watchKind, removedKind, settingsKind, orderKind, cartKind,
                ]).json,
                "id": JSONSchema.type("string").json,
                "version": JSONSchema.type("integer", format: "int64").json,
                "data": JSONSchema.type("object").json,
            ]),
            "required": .array(["seq", "kind", "id", "version"]),
        ])
    }
    static var sample: Change {
        Change(sequence: 7, version: 1, content: .removed(.sample))
    }
}

extension Dictionary: WireDescribed where Key == String, Value: Decodable {
    static var schema: JSONSchema {
        JSONSchema(["type": "object", "additionalProperties": .object([])])
    }
    static var sample: [String: Value] { [:] }
}
