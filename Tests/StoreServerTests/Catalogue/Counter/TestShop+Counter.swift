import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import ShopModel

@testable import StoreServer

extension TestShop {
    /// Sends a request to a path with a body of any kind.
    func send(
        _ method: HTTPRequest.Method, _ path: String, by session: SessionAnswer? = nil,
        headers: HTTPFields = [:], body: [UInt8]? = nil
    ) async throws -> Answer {
        var headers = headers
        if let session { headers[.authorization] = "Bearer \(session.token)" }
        return Answer(
            try await client.executeRequest(
                uri: path, method: method, headers: headers,
                body: body.map { ByteBuffer(bytes: $0) }))
    }

    /// Sends a table.
    func send(
        table: String, to path: String, by session: SessionAnswer
    ) async throws -> Answer {
        try await send(
            .post, path, by: session, headers: [.contentType: "text/csv"],
            body: Array(table.utf8))
    }

    /// Reads a resource.
    func get<Value: Decodable>(
        _ type: Value.Type, _ path: String, by session: SessionAnswer? = nil
    ) async throws -> Value {
        try await send(.get, path, by: session).decode()
    }

    /// Reads a resource of the type that is wanted.
    func get<Value: Decodable>(
        _ path: String, by session: SessionAnswer? = nil
    ) async throws -> Value {
        try await get(Value.self, path, by: session)
    }

    /// Returns the actions of the audit log with what was different.
    func audit() async throws -> [(action: String, details: String)] {
        try await database.query("SELECT action, details FROM audit_log ORDER BY sequence").map {
            (action: try $0.get("action"), details: try $0.get("details"))
        }
    }

    /// Returns the payloads of the queued mails of a kind.
    func mails(_ kind: String) async throws -> [String] {
        try await database.query("SELECT payload FROM jobs WHERE kind = 'mail' ORDER BY job_id")
            .map { try $0.get("payload") }.filter { $0.contains("\"\(kind)\"") }
    }
}
