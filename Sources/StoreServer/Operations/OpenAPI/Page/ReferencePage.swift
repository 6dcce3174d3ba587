import Crypto
import FoundationEssentials
import Mustache
import ShopModel

/// The document as one page of HTML, without a script and without anything from elsewhere.
struct ReferencePage: Sendable {
    /// The page.
    let bytes: [UInt8]
    /// What the page may do in a browser: show its own style, by its digest, and nothing else.
    let policy: String

    /// Renders a document.
    init(_ document: OpenAPIDocument) throws {
        let template = try MustacheTemplate(string: Self.template)
        bytes = Array(template.render(Self.content(of: document.json)).utf8)
        let digest = Data(SHA256.hash(data: Data(Self.style.utf8))).base64EncodedString()
        policy = "default-src 'none'; style-src 'sha256-\(digest)'; frame-ancestors 'none'"
    }

    private static func content(of document: JSONValue) -> [String: Any] {
        let operations = document["paths"].memberList.flatMap { path in
            path.value.memberList.map { operation in
                ReferenceOperation(path: path.key, method: operation.key, operation.value)
            }
        }
        var tags: [String] = []
        for operation in operations where !tags.contains(operation.tag) {
            tags.append(operation.tag)
        }
        let groups = tags.map { tag in
            [
                "tag": tag,
                "operations": operations.filter { $0.tag == tag }.map(\.content),
            ] as [String: Any]
        }
        let schemas: [[String: Any]] = (document["components"]?["schemas"]).memberList.map {
            schema in
            ["name": schema.key, "fields": ReferenceField.all(in: schema.value).map(\.content)]
        }
        return [
            "title": document["info"]?["title"]?.stringValue ?? "",
            "version": document["info"]?["version"]?.stringValue ?? "",
            "description": document["info"]?["description"]?.stringValue ?? "",
            "style": style, "groups": groups, "schemas": schemas,
        ]
    }
}
