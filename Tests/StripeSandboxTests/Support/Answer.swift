import FoundationEssentials
import HTTPTypes
import Testing

/// An answer of the sandbox, whose JSON is asked for by path.
struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: String

    /// The JSON of the body.
    func json() throws -> JSON {
        try JSONDecoder().decode(JSON.self, from: Data(body.utf8))
    }

    /// Reads a text at a path such as `error.code`; `nil` where it is null or absent.
    func text(_ path: String) throws -> String? {
        let value = path.split(separator: ".").reduce(try json()) { $0[String($1)] }
        guard case .text(let text) = value else { return nil }
        return text
    }

    /// Reads a text that must be there.
    func required(_ path: String) throws -> String {
        try #require(try text(path), "\(path) in \(body)")
    }
}
