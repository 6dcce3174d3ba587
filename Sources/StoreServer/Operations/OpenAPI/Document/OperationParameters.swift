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
            case "watch_id", "session_id", "token_id": .type("string", format: "uuid")
            case _ where name.hasSuffix("_id"): NumberIdentifier<Void>.schema
            default: JSONSchema(["type": "string", "minLength": 1, "maxLength": 100])
            }
        return parameter(name, in: "path", isRequired: true, schema)
    }

    private static func inHeader(_ route: Route) -> [JSONValue] {
        var headers: [(name: String, pattern: String, description: String)] = []
        if route == .placeOrder {
            headers.append(
                (
                    "Idempotency-Key", IdempotencyKey.pattern,
                    "The order's own id in quotes, as `client_order_id` has it."
                ))
        }
        if keyed.contains(route) {
            headers.append(
                (
                    "Idempotency-Key", IdempotencyKey.pattern,
                    "A UUID in quotes; the same request again is done once."
                ))
        }
        if conditional.contains(route) {
            headers.append(
                (
                    "If-Match", ExpectedVersion.pattern,
                    "The version in quotes that the change is meant for, or `*`."
                ))
        }
        return headers.map { header in
            let schema = JSONSchema([
                "type": "string", "minLength": 1, "pattern": .string(header.pattern),
                "description": .string(header.description),
            ])
            return parameter(header.name, in: "header", isRequired: false, schema)
        }
    }

    /// What is done once for one key, besides placing an order.
    private static let keyed: Set<Route> = [.setStock, .adjustStock, .deliveries, .refundOrder]
    /// What is done to one version only, where the caller names it.
    private static let conditional: Set<Route> = [
        .clearCart, .setCartItem, .removeCartItem, .mergeCart, .updateWatch, .removeWatch,
        .uploadWatchImage,
    ]

    private static func parameter(
        _ name: String, in place: String, isRequired: Bool, _ schema: JSONSchema
    ) -> JSONValue {
        .members([
            "name": .string(name), "in": .string(place), "required": .boolean(isRequired),
            "schema": schema.json,
        ])
    }
}
