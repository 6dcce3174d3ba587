import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import ShopModel

@testable import StoreServer

/// A store of a test with the catalogue that comes with the program, in a folder of its own.
struct TestStore {
    let folder: TemporaryFolder
    let clock = TestClock()
    var configuration: StoreConfiguration

    /// Sets a store up; nothing is opened yet.
    init() throws {
        folder = try TemporaryFolder()
        configuration = StoreConfiguration(
            dataFolder: folder.file("store"), resources: try .locate())
        configuration.environment = StoreEnvironment(now: clock.now, uuid: { UUID() })
    }

    /// The log of a test, of which nothing is shown.
    static var silent: Logger {
        Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    }

    /// Opens the store, runs a body with it and lets go of it.
    @discardableResult
    func open<Value>(_ body: (Store) async throws -> Value) async throws -> Value {
        defer { withExtendedLifetime(folder) {} }
        return try await body(Store.open(configuration))
    }

    /// Opens the store and runs a body against its router, without a socket.
    func test<Value: Sendable>(
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        // The folder must not go before the store has let go of it.
        defer { withExtendedLifetime(folder) {} }
        return try await buildApplication(configuration, logger: Self.silent)
            .test(.router, body)
    }
}

extension TestClientProtocol {
    /// Sends a request and returns the whole answer.
    func send(
        _ method: HTTPRequest.Method, _ uri: String, headers: HTTPFields = [:], body: String? = nil
    ) async throws -> TestResponse {
        try await execute(
            uri: uri, method: method, headers: headers, body: body.map(ByteBuffer.init(string:)),
            testCallback: { $0 })
    }

    /// Reads a resource as JSON.
    func get<Value: Decodable>(_ type: Value.Type, _ uri: String) async throws -> Value {
        try await send(.get, uri).json(type)
    }
}

extension TestResponse {
    /// The body as JSON.
    func json<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(body.readableBytesView))
    }
}
