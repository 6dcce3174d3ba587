import FoundationEssentials
import ShopModel

/// One route in the words of OpenAPI.
struct Operation {
    /// The path with its parameters in braces.
    let path: String
    /// The operation.
    let json: JSONValue

    static let bearer = "access_token"
    static let orderToken = "order_token"
    static let signature = "stripe_signature"

    /// Describes a route; throws where a type of its answer takes no sample.
    init(_ route: Route, _ answer: RouteAnswer?, _ probe: inout SchemaProbe) throws {
        let parts = route.template.split(separator: "/").map(String.init)
        path =
            "/"
            + parts.map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : $0 }
            .joined(separator: "/")
        var members: [JSONValue.Member] = []
        func add(_ key: String, _ value: JSONValue) {
            members.append(JSONValue.Member(key: key, value: value))
        }
        let names = parts.filter { !["api", "v1"].contains($0) }
            .map { $0.replacing(":", with: "").replacing(".", with: "_") }
        add(
            "operationId",
            .string(
                ([route.method.rawValue.lowercased()] + names)
                    .joined(separator: "_").replacing("-", with: "_")))
        add("tags", .array([.string(Self.tag(of: route, names))]))
        if let answer { add("summary", .string(answer.summary)) }
        add("description", .string(Self.description(of: route)))
        add("security", Self.security(of: route.access))
        let parameters = OperationParameters(route)
        if !parameters.all.isEmpty { add("parameters", .array(parameters.all)) }
        if let body = Self.body(of: route, answer) { add("requestBody", body) }
        add("responses", try OperationResponses(route, answer, &probe).json)
        json = .object(members)
    }

    private static func tag(of route: Route, _ names: [String]) -> String {
        if [.staff, .admin].contains(route.access) { return "staff" }
        let first = names.first ?? "store"
        if route.template.hasPrefix("/api/") { return first }
        return first == "p" ? "pages" : "operations"
    }

    private static func description(of route: Route) -> String {
        var words =
            switch route.access {
            case .anyone: ["For anyone."]
            case .visitor: ["For anyone; whoever sends a token is known by it."]
            case .buyer: ["For whoever ordered: by their login, or by the token of the order."]
            case .customer: ["For whoever is logged in."]
            case .staff: ["For staff."]
            case .admin: ["For administrators."]
            case .provider: ["For the payment provider, by its signature."]
            }
        if route.isSensitive {
            words.append("The password must have been shown within the last five minutes.")
        }
        return words.joined(separator: " ")
    }

    private static func security(of access: Access) -> JSONValue {
        func by(_ scheme: String) -> JSONValue { .object([.init(key: scheme, value: .array([]))]) }
        return switch access {
        case .anyone: .array([])
        case .visitor: .array([.object([]), by(bearer)])
        case .buyer: .array([by(bearer), by(orderToken)])
        case .customer, .staff, .admin: .array([by(bearer)])
        case .provider: .array([by(signature)])
        }
    }

    private static func body(of route: Route, _ answer: RouteAnswer?) -> JSONValue? {
        var content: [JSONValue.Member] = []
        if let table = route.body {
            content.append(
                .init(
                    key: "application/json",
                    value: .members([
                        "schema": JSONSchema(table).json,
                        "example": RequestExample.value(of: table),
                    ])))
        }
        for type in answer?.accepts ?? [] where content.first?.key != type {
            content.append(.init(key: type, value: .members(["schema": .object([])])))
        }
        guard !content.isEmpty else { return nil }
        return .members(["required": true, "content": .object(content)])
    }
}
