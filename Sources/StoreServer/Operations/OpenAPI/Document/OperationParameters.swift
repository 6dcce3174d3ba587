import ShopModel

/// The parameters of a route: in its path, in its query, in its header fields.
struct OperationParameters {
    let all: [JSONValue]

    init(_ route: Route) {
        let inPath = route.template.split(separator: "/").filter { $0.hasPrefix(":") }
            .map { Self.inPath(String($0.dropFirst())) }
        let inQuery = route.query.map { name in
            let parameter = QueryParameter(name, of: route)
            return Self.parameter(name, in: "query", isRequired: false, parameter.schema)
        }
        all = inPath + inQuery + Self.inHeader(route)
    }

    private static func inPath(_ name: String) -> JSONValue {
        let schema: JSONSchema =
            switch name {
            case "watch_id": .type("string", format: "uuid")
            case _ where name.hasSuffix("_id"): NumberIdentifier<Void>.schema
            default: JSONSchema(["type": "string", "minLength": 1, "maxLength": 100])
            }
        return parameter(name, in: "path", isRequired: true, schema)
    }

    private static func inHeader(_ route: Route) -> [JSONValue] {
        guard route == .placeOrder else { return [] }
        let schema = JSONSchema([
            "type": "string", "maxLength": 100,
            "description": "The order's own id in quotes, as `client_order_id` has it.",
        ])
        return [parameter("Idempotency-Key", in: "header", isRequired: false, schema)]
    }

    private static func parameter(
        _ name: String, in place: String, isRequired: Bool, _ schema: JSONSchema
    ) -> JSONValue {
        .members([
            "name": .string(name), "in": .string(place), "required": .boolean(isRequired),
            "schema": schema.json,
        ])
    }
}
