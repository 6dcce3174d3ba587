import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import ShopModel
@testable import StoreServer

/// The description of the API against the routes that it is made from.
@Suite struct OpenAPITests {
    private let document: JSONValue

    init() throws {
        document = try OpenAPIDocument(Route.all, RouteAnswer.all).json
    }

    @Test(arguments: Route.all)
    func `Every route says what it answers`(_ route: Route) throws {
        let path =
            "/"
            + route.template.split(separator: "/").map { part in
                part.hasPrefix(":") ? "{\(part.dropFirst())}" : String(part)
            }.joined(separator: "/")
        let method = route.method.rawValue.lowercased()
        let operation = try #require(document["paths"]?[path]?[method])
        #expect(operation["summary"]?.stringValue?.isEmpty == false)
        let statuses = operation["responses"].memberList.map(\.key)
        #expect(statuses.contains { $0.hasPrefix("2") || $0.hasPrefix("3") })
        #expect(statuses.contains("default"))
        let names = operation["parameters"].elementList.compactMap { $0["name"]?.stringValue }
        #expect(Set(route.query).isSubset(of: names))
        let fields = operation["requestBody"]?["content"]?["application/json"]?["schema"]?[
            "properties"
        ].memberList.map(\.key)
        if let body = route.body { #expect(fields == body.fields.map(\.name)) }
        let isOpen = operation["security"]?.elementList.isEmpty
        #expect(isOpen == (route.access == .anyone))
    }

    @Test func `Every reference leads somewhere, and every operation has its own id`() throws {
        let text = String(decoding: try JSONDocument(document).bytes, as: UTF8.self)
        let names = Set(document["components"]?["schemas"].memberList.map(\.key) ?? [])
        for part in text.split(separator: "\"#/components/schemas/").dropFirst() {
            #expect(names.contains(String(part.prefix { $0 != "\"" })))
        }
        let ids = document["paths"].memberList.flatMap { path in
            path.value.memberList.compactMap { $0.value["operationId"]?.stringValue }
        }
        #expect(ids.count == Route.all.count)
        #expect(Set(ids).count == ids.count)
    }

    @Test func `An answer's schema is what its type reads and writes`() throws {
        var probe = SchemaProbe()
        let finding = try probe.find(Order.self)
        #expect(finding.schema == .reference("Order"))
        let schema = try #require(probe.components["Order"]?.json)
        let written = try JSONParser.parse(JSONDocument(finding.sample).bytes)
        let properties = Set(schema["properties"].memberList.map(\.key))
        #expect(Set(written.memberList.map(\.key)) == properties)
        let required = schema["required"].elementList.compactMap(\.stringValue)
        #expect(required.contains("total_amount"))
        #expect(!required.contains("tracking_number"))
        #expect(schema["properties"]?["order_date"]?["format"] == "date-time")
    }

    @Test func `A request's schema refuses what its table refuses`() throws {
        let table = FieldTable(
            .required("name", .text(1...5)), .optional("count", .integer(1...9)))
        let schema = JSONSchema(table).json
        #expect(schema["additionalProperties"] == false)
        #expect(schema["required"] == .array(["name"]))
        #expect(schema["properties"]?["name"]?["maxLength"] == 5)
        #expect(table.errors(in: RequestExample.value(of: table)) == [])
    }

    @Test(arguments: Route.all.filter { $0.body != nil })
    func `The example of a request is one that the store takes`(_ route: Route) throws {
        let table = try #require(route.body)
        #expect(table.errors(in: RequestExample.value(of: table)) == [])
    }

    @Test func `The copy in the documentation is the document`() throws {
        let folder = URL(filePath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
        let copy = try Data(contentsOf: URL(filePath: "\(folder)/docs/openapi.json"))
        #expect(Array(copy) == (try APIDescription.document()), "run `make openapi`")
    }

    @Test func `The document and the page are served, without a script`() async throws {
        try await TestStore().test { client in
            let served = try await client.send(.get, "/openapi.json")
            #expect(served.headers[.contentType] == "application/json")
            #expect(served.headers[.eTag] != nil)
            let page = try await client.send(.get, "/api-docs")
            let text = String(buffer: page.body)
            for route in Route.all { #expect(text.contains(route.template.prefix { $0 != ":" })) }
            #expect(!text.contains("<script"))
            #expect(!text.contains("http"))
            let policy = try #require(page.headers[.contentSecurityPolicy])
            #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
        }
    }
}
