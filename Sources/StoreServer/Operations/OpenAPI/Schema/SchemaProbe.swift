import ShopModel

/// Finds out how a type stands on the wire by letting it read itself.
///
/// It is a decoder that has an answer to whatever it is asked for, and notes the questions. So the
/// document follows the types, and nothing about an answer is written down twice.
struct SchemaProbe {
    /// The schemas of the objects that were met, by the names of their types.
    private(set) var components: [String: JSONSchema] = [:]

    /// What was found of a type.
    struct Finding<Value> {
        let schema: JSONSchema
        /// A value of it, for examples.
        let sample: Value
    }

    /// Finds out how a type stands on the wire; throws what the type does where it takes no sample.
    mutating func find<Value: Decodable>(_ type: Value.Type) throws -> Finding<Value> {
        if let described = type as? any WireDescribed.Type,
            let sample = described.sample as? Value
        {
            return Finding(schema: described.schema, sample: sample)
        }
        if let primitive = Self.primitives[ObjectIdentifier(type)],
            let sample = primitive.sample as? Value
        {
            return Finding(schema: primitive.schema, sample: sample)
        }
        if let words = type as? any (CaseIterable & RawRepresentable).Type,
            let (schema, sample) = Self.enumeration(words), let sample = sample as? Value
        {
            return Finding(schema: schema, sample: sample)
        }
        let shape = WireShape()
        let sample = try Value(from: ProbingDecoder(shape))
        components.merge(shape.components) { $1 }
        guard let object = shape.object else {
            return Finding(schema: shape.single ?? JSONSchema([:]), sample: sample)
        }
        let name = Self.name(of: type)
        components[name] = object
        return Finding(schema: .reference(name), sample: sample)
    }

    private static func enumeration<Words: CaseIterable & RawRepresentable>(
        _ type: Words.Type
    ) -> (JSONSchema, Any)? {
        let words = type.allCases.compactMap { $0.rawValue as? String }
        guard let first = type.allCases.first, !words.isEmpty else { return nil }
        return (.oneOf(words), first)
    }

    /// The name of a type without its module: `Order`, `AdminStats.Day`.
    private static func name(of type: Any.Type) -> String {
        let parts = String(reflecting: type).split(separator: ".").dropFirst()
        return parts.filter { !$0.hasPrefix("(") }.joined(separator: ".")
            .replacing("<", with: "-").replacing(">", with: "")
    }

    private static let primitives: [ObjectIdentifier: (schema: JSONSchema, sample: any Sendable)] =
        [
            ObjectIdentifier(String.self): (.type("string"), "text"),
            ObjectIdentifier(Bool.self): (.type("boolean"), true),
            ObjectIdentifier(Int.self): (.type("integer"), 1),
            ObjectIdentifier(Int64.self): (.type("integer", format: "int64"), Int64(1)),
            ObjectIdentifier(Double.self): (.type("number"), 1.5),
        ]
}
