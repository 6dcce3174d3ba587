import ShopModel

/// What a type has asked for while it read itself.
final class WireShape {
    private var members: [(name: String, schema: JSONSchema, isRequired: Bool)] = []
    private var optional: Set<String> = []
    /// The schema of a type that is no object.
    var single: JSONSchema?
    /// The objects inside it, by name.
    var components: [String: JSONSchema] = [:]

    /// Notes that a key may be left out: it was asked whether it is there.
    func noteOptional(_ key: String) { optional.insert(key) }

    /// Notes what stands under a key.
    func note(_ schema: JSONSchema, under key: String) {
        guard !members.contains(where: { $0.name == key }) else { return }
        let isRequired = !optional.contains(key)
        members.append((key, isRequired ? schema : schema.orNull, isRequired))
    }

    /// The schema of an object with the keys that were asked for; nil where none was.
    var object: JSONSchema? {
        guard !members.isEmpty else { return nil }
        let required = members.filter(\.isRequired).map(\.name)
        return JSONSchema([
            "type": "object",
            "properties": .object(members.map { .init(key: $0.name, value: $0.schema.json) }),
            "required": .array(required.map { .string($0) }),
        ])
    }
}
