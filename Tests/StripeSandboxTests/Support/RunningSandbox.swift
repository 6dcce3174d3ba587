import FoundationEssentials
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import ServiceLifecycle
import Testing

@testable import StripeSandbox

/// A sandbox that really listens, and a client that really connects.
struct RunningSandbox: Sendable {
    let sandbox: StripeSandbox
    let url: String
    let client: TestClient

    /// Runs a sandbox while `body` runs, and waits until it has ended.
    @discardableResult
    static func with<Value: Sendable>(
        _ configuration: StripeSandboxConfiguration = StripeSandboxConfiguration(),
        _ body: @escaping @Sendable (RunningSandbox) async throws -> Value
    ) async throws -> Value {
        let logger = Logger(label: "sandbox") { _ in SwiftLogNoOpLogHandler() }
        let sandbox = StripeSandbox(configuration: configuration, logger: logger)
        let services = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [sandbox], logger: logger))
        async let service: Void = services.run()
        let result: Result<Value, any Error>
        do {
            let url = try await sandbox.url()
            let port = try #require(URLComponents(string: url)?.port)
            result = .success(
                try await TestClient.withClient(host: "127.0.0.1", port: port) { client in
                    try await body(RunningSandbox(sandbox: sandbox, url: url, client: client))
                })
        } catch {
            result = .failure(error)
        }
        await services.triggerGracefulShutdown()
        try await service
        return try result.get()
    }

    /// Posts a form with the sandbox's key.
    func post(
        _ path: String, _ form: String = "", headers: HTTPFields = [:]
    ) async throws -> Answer {
        try await send(path, method: .post, form: form, headers: headers)
    }

    /// Reads with the sandbox's key.
    func get(_ path: String) async throws -> Answer {
        try await send(path, method: .get, form: nil, headers: [:])
    }

    private func send(
        _ path: String, method: HTTPRequest.Method, form: String?, headers: HTTPFields
    ) async throws -> Answer {
        var fields: HTTPFields = [.authorization: "Bearer \(sandbox.secretKey)"]
        if form != nil { fields[.contentType] = "application/x-www-form-urlencoded" }
        for field in headers { fields[field.name] = field.value }
        return try await send(path, method: method, body: form, headers: fields)
    }

    /// Sends a request as it is.
    func send(
        _ path: String, method: HTTPRequest.Method, body: String?, headers: HTTPFields
    ) async throws -> Answer {
        let request = TestClient.Request(
            path, method: method, authority: "127.0.0.1", headers: headers,
            body: body.map { ByteBuffer(string: $0) })
        let response = try await client.execute(request)
        return Answer(
            status: response.status.code, headers: response.headers,
            body: response.body.map { String(buffer: $0) } ?? "")
    }
}
