import ShopModel

/// One field, parameter or header field of the page.
struct ReferenceField {
    /// What the template shows of it.
    let content: [String: Any]

    /// Describes a field by its schema.
    init(name: String, place: String, isRequired: Bool, _ schema: JSONValue?) {
        content = [
            "name": name, "place": place, "required": isRequired ? "required" : "",
            "type": Self.type(of: schema),
        ]
    }

    /// The fields of an object, those of objects inside it by their paths.
    static func all(in schema: JSONValue, under prefix: String = "") -> [ReferenceField] {
        let required = schema["required"].elementList.compactMap(\.stringValue)
        return schema["properties"].memberList.flatMap { member in
            let name = prefix + member.key
            let field = ReferenceField(
                name: name, place: "body", isRequired: required.contains(member.key),
                member.value)
            let element = member.value["items"].map { all(in: $0, under: name + "[].") } ?? []
            return [field] + all(in: member.value, under: name + ".") + element
        }
    }

    /// What a schema is in words.
    static func type(of schema: JSONValue?) -> String {
        guard let schema else { return "anything" }
        if let reference = schema["$ref"]?.stringValue {
            return reference.split(separator: "/").last.map(String.init) ?? ""
        }
        let alternatives = schema["anyOf"].elementList
        if !alternatives.isEmpty {
            return alternatives.map { type(of: $0) }.joined(separator: " or ")
        }
        let words = schema["enum"].elementList.compactMap(\.stringValue)
        if words.count > 12 { return "one of \(words.count) codes" }
        if !words.isEmpty { return words.joined(separator: ", ") }
        guard let name = schema["type"]?.stringValue else { return "anything" }
        if name == "array" { return "array of \(type(of: schema["items"]))" }
        let format = schema["format"]?.stringValue.map { " (\($0))" } ?? ""
        return name + format + range(of: schema)
    }

    private static func range(of schema: JSONValue) -> String {
        let bounds = [("minimum", "maximum"), ("minLength", "maxLength")]
        for (low, high) in bounds {
            guard let low = schema[low]?.integerValue, let high = schema[high]?.integerValue
            else { continue }
            return " \(low) to \(high)" + (schema["maxLength"] == nil ? "" : " characters")
        }
        return ""
    }
}
