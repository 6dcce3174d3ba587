import FoundationEssentials
import ShopModel

/// The API as a document of OpenAPI 3.1, made from the routes, the field tables and the types.
struct OpenAPIDocument: Sendable {
    /// The document.
    let json: JSONValue

    /// The document as text, the keys in an order that stays.
    var bytes: [UInt8] {
        get throws { try JSONDocument(json).bytes }
    }

    /// Describes routes; throws where a type of an answer takes no sample.
    init(_ routes: [Route], _ answers: [Route: RouteAnswer]) throws {
        var probe = SchemaProbe()
        _ = try probe.find(Problem.self)
        var paths: [(path: String, operations: [JSONValue.Member])] = []
        for route in routes {
            let operation = try Operation(route, answers[route], &probe)
            let path = operation.path
            let member = JSONValue.Member(
                key: route.method.rawValue.lowercased(), value: operation.json)
            if let index = paths.firstIndex(where: { $0.path == path }) {
                paths[index].operations.append(member)
            } else {
                paths.append((path, [member]))
            }
        }
        json = .members([
            "openapi": "3.1.0",
            "info": .members([
                "title": "WatchShop", "version": .string(ProductVersion.current),
                "description": .string(Self.description),
            ]),
            "servers": .array([.members(["url": "/"])]),
            "paths": .object(
                paths.map { JSONValue.Member(key: $0.path, value: .object($0.operations)) }),
            "components": .members([
                "schemas": .object(
                    probe.components.sorted { $0.key < $1.key }
                        .map { JSONValue.Member(key: $0.key, value: $0.value.json) }),
                "responses": .members(["Problem": Self.problem]),
                "securitySchemes": Self.securitySchemes,
            ]),
        ])
    }

    private static let description = """
        The API of the store. Amounts are decimal strings in major units with their currency \
        beside them, times are RFC 3339 in UTC. A field or a parameter that is not known is \
        refused. Every refusal is a problem of RFC 9457 with a stable code.
        """

    private static let problem = JSONValue.members([
        "description": "What was refused, and why (RFC 9457).",
        "content": .members([
            "application/problem+json": .members([
                "schema": JSONSchema.reference("Problem").json
            ])
        ]),
    ])

    private static let securitySchemes = JSONValue.members([
        Operation.bearer: .members([
            "type": "http", "scheme": "bearer",
            "description": "The access token of a login, or a token for scripts.",
        ]),
        Operation.orderToken: .members([
            "type": "http", "scheme": "bearer",
            "description": "The token by which a guest sees one order.",
        ]),
        Operation.signature: .members([
            "type": "apiKey", "in": "header", "name": "Stripe-Signature",
            "description": "The payment provider's signature of the body.",
        ]),
    ])
}
