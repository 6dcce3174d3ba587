import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import ShopModel

/// What the shop answered.
struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: [UInt8]

    init(_ response: TestResponse) {
        status = response.status.code
        headers = response.headers
        body = Array(response.body.readableBytesView)
    }

    /// The body as a value; throws where it is none.
    func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(body))
    }

    /// The body as a problem; nil where the answer is none.
    var problem: Problem? {
        guard headers[.contentType] == "application/problem+json" else { return nil }
        do {
            return try decode(Problem.self)
        } catch {
            return nil
        }
    }

    /// The code of the problem, or the status where the answer is none.
    var outcome: String { problem?.code ?? String(status) }
}
