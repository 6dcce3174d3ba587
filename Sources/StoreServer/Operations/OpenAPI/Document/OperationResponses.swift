import FoundationEssentials
import ShopModel

/// What a route answers, by status: what it is for, and the problems that it can have.
struct OperationResponses {
    let json: JSONValue

    init(_ route: Route, _ answer: RouteAnswer?, _ probe: inout SchemaProbe) throws {
        var responses: [JSONValue.Member] = []
        for answer in answer.map({ [$0] + $0.others }) ?? [] {
            responses.append(
                .init(
                    key: String(answer.status),
                    value: .members([
                        "description": .string(answer.summary + "."),
                        "content": .object(try Self.content(of: answer, &probe)),
                    ])))
        }
        let isPage = answer?.content.contains { $0.isPage } ?? false
        for status in Self.problems(of: route) {
            responses.append(.init(key: status, value: isPage ? Self.page : Self.problem))
        }
        json = .object(responses)
    }

    private static func content(
        of answer: RouteAnswer, _ probe: inout SchemaProbe
    ) throws -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        for content in answer.content {
            switch content {
            case .none:
                continue
            case .media(let type):
                members.append(
                    .init(key: type, value: .members(["schema": JSONSchema.type("string").json])))
            case .json(let types):
                members.append(.init(key: "application/json", value: try json(of: types, &probe)))
            }
        }
        return members
    }

    private static func json(
        of types: [any RouteAnswer.Answer.Type], _ probe: inout SchemaProbe
    ) throws -> JSONValue {
        var schemas: [JSONSchema] = []
        var example: JSONValue?
        for type in types {
            let (schema, sample) = try find(type, &probe)
            schemas.append(schema)
            example = example ?? sample
        }
        var members = [JSONValue.Member(key: "schema", value: JSONSchema.anyOf(schemas).json)]
        if let example { members.append(.init(key: "example", value: example)) }
        return .object(members)
    }

    /// Finds the schema of a type and, where it can be written, an example.
    private static func find<Value: Decodable>(
        _ type: Value.Type, _ probe: inout SchemaProbe
    ) throws -> (JSONSchema, JSONValue?) {
        let finding = try probe.find(type)
        guard let sample = finding.sample as? any Encodable else { return (finding.schema, nil) }
        return (finding.schema, try JSONParser.parse(JSONDocument(sample).bytes))
    }

    /// The statuses of the problems that a route can have, by what it says of itself.
    private static func problems(of route: Route) -> [String] {
        var statuses = ["400"]
        if route.access.role != nil || [.visitor, .buyer].contains(route.access) {
            statuses += ["401", "403"]
        }
        if route.template.contains(":") { statuses.append("404") }
        if route.body != nil { statuses += ["413", "415"] }
        return statuses + ["429", "default"]
    }

    private static let problem = JSONValue.members([
        "$ref": "#/components/responses/Problem"
    ])

    /// What is refused to a browser that shows pages: as a page, or as a problem.
    private static let page = JSONValue.members([
        "description": "What was refused, and why.",
        "content": .members([
            "text/html": .members(["schema": JSONSchema.type("string").json]),
            "application/problem+json": .members([
                "schema": JSONSchema.reference("Problem").json
            ]),
        ]),
    ])
}
