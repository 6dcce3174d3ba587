import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import ShopModel
import TestSupport
import Testing

@testable import StoreServer

/// A store of a test with the catalogue that comes with the program, in a folder of its own, and on
/// PostgreSQL where the run has a server.
struct TestStore {
    let folder: ScratchFolder
    /// The database that the store is to be in, where it is not a file.
    let postgres: PostgresTestDatabase?
    let clock = TestClock()
    var configuration: StoreConfiguration

    /// Sets a store up, on the database that the run is on unless said otherwise; nothing is opened
    /// yet.
    init(_ kind: TestDatabase.Kind = .ofRun) throws {
        folder = ScratchFolder()
        configuration = StoreConfiguration(
            dataFolder: folder.file("store"), resources: try .locate())
        configuration.environment = StoreEnvironment(now: clock.now, uuid: { UUID() })
        switch kind {
        case .sqlite: postgres = nil
        case .postgres:
            let server = try #require(PostgresTestServer.current)
            let made = try PostgresTestDatabase(on: server, isMigrated: true)
            configuration.database = .postgres(made.configuration)
            postgres = made
        }
    }

    /// The log of a test, of which nothing is shown.
    static var silent: Logger {
        Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    }

    /// Opens the store, runs a body with it and lets go of it.
    @discardableResult
    func open<Value>(_ body: (Store) async throws -> Value) async throws -> Value {
        defer { withExtendedLifetime(self) {} }
        return try await body(Store.open(configuration))
    }

    /// Opens the store and runs a body against its router, without a socket.
    func test<Value: Sendable>(
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        // The folder and the database must not go before the store has let go of them.
        defer { withExtendedLifetime(self) {} }
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
