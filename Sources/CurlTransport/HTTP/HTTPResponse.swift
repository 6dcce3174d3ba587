package import FoundationEssentials

/// A complete answer.
package struct HTTPResponse: Equatable, Sendable {
    /// The status code, 200 to 599.
    package var status: Int
    /// The header fields of the final answer.
    package var headers: HTTPHeaders
    /// The body, decompressed.
    package var body: Data

    /// Creates an answer.
    package init(status: Int, headers: HTTPHeaders = [:], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
