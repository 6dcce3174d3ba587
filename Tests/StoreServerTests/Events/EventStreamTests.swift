import CurlTransport
import Foundation
import Hummingbird
import HummingbirdTesting
import NIOCore
import ServiceLifecycle
import ShopModel
import Testing

@testable import StoreServer

/// Streams of events over real connections to a whole server.
@Suite struct EventStreamTests {
    /// A server with a clock of its own, and what its store changes.
    private struct Shop: Sendable {
        let port: Int
        let clock: TestClock
        let database: any Database
        let engine = CurlEngine()

        /// Opens a stream and returns what comes over it.
        func listen(
            token: String? = nil, lastEventID: String? = nil
        ) async throws -> ServerSentEvents.Iterator {
            let stream = try await open(token: token, lastEventID: lastEventID)
            #expect(stream.status == 200)
            return ServerSentEvents(stream.body).makeAsyncIterator()
        }

        func open(token: String? = nil, lastEventID: String? = nil) async throws -> HTTPStream {
            var headers: HTTPHeaders = [:]
            if let token { headers["Authorization"] = "Bearer \(token)" }
            if let lastEventID { headers["Last-Event-ID"] = lastEventID }
            return try await HTTPTransport.curl(engine).stream(
                CurlTransport.HTTPRequest(url: url(.eventStream), headers: headers))
        }

        func send(_ route: Route, token: String? = nil, body: (any Encodable)? = nil) async throws
            -> CurlTransport.HTTPResponse
        {
            var headers: HTTPHeaders = ["Content-Type": "application/json"]
            if let token { headers["Authorization"] = "Bearer \(token)" }
            return try await HTTPTransport.curl(engine).send(
                CurlTransport.HTTPRequest(
                    method: .post, url: url(route), headers: headers,
                    body: try body.map { Data(try JSONDocument($0).bytes) }))
        }

        func register() async throws -> SessionAnswer {
            let answer = try await send(
                .register,
                body: RegisterRequest(
                    email: "ada@example.com", fullName: "Ada Lovelace",
                    password: "analytical engine"))
            return try JSONDecoder().decode(SessionAnswer.self, from: answer.body)
        }

        /// Notes a change of a watch, of its facts or not.
        func change(_ id: String, version: Int64) async throws {
            try await database.transaction { $0.recordChange(.watch, id: id, version: version) }
        }

        private func url(_ route: Route) -> String { "http://127.0.0.1:\(port)\(route.path())" }
    }

    /// Runs a test against a server, whose clock stands still.
    private func run(_ test: @escaping @Sendable (Shop) async throws -> Void) async throws {
        let setup = try TestStore()
        let (ports, ready) = AsyncStream.makeStream(of: Int.self)
        let store = try await Store.open(setup.configuration)
        let accounts = try await AccountModule(store, hasher: HashCount().counting)
        let module = EventModule(store, authenticator: accounts.authenticator)
        let router = buildRouter(
            store, modules: [accounts, module], authenticator: accounts.authenticator,
            configuration: setup.configuration)
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            services: module.services,
            onServerRunning: { ready.yield($0.localAddress?.port ?? 0) }, logger: TestStore.silent)
        let group = ServiceGroup(services: [application], logger: TestStore.silent)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            while !module.feed.isRunning { await Task.yield() }
            let shop = Shop(port: port, clock: setup.clock, database: store.database)
            let result = await Result { try await test(shop) }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            shop.engine.shutDown()
            try result.get()
        }
        withExtendedLifetime(setup.folder) {}
    }

    private static let watch = "0194a3b0-0000-7000-8000-000000000001"

    @Test func `A change is told to everybody who listens`() async throws {
        try await run { shop in
            var first = try await shop.listen()
            var second = try await shop.listen()
            try await shop.change(Self.watch, version: 1)
            let event = try #require(try await first.next())
            #expect(event.name == "price")
            #expect(event.data == #"{"watch_id":"\#(Self.watch)"}"#)
            #expect(try await second.next() == event)
            try await shop.change(Self.watch, version: 1)
            #expect(try await first.next()?.name == "stock")
            try await shop.change(Self.watch, version: 2)
            #expect(try await first.next()?.name == "price")
        }
    }

    @Test func `A listener that comes back hears what it missed`() async throws {
        try await run { shop in
            try await shop.change(Self.watch, version: 1)
            var first = try await shop.listen()
            try await shop.change(Self.watch, version: 1)
            let id = try #require(try await first.next()).id
            try await shop.change(Self.watch, version: 3)
            var second = try await shop.listen(lastEventID: id)
            let missed = try #require(try await second.next())
            #expect(missed.name == "price")
            let (before, after) = (try #require(Int64(id)), try #require(Int64(missed.id)))
            #expect(after > before)
        }
    }

    @Test(arguments: ["999999", "-1", "x", "1e3", ""])
    func `A place that the log does not have is a resync`(_ id: String) async throws {
        try await run { shop in
            var events = try await shop.listen(lastEventID: id)
            let first = try await events.next()
            // An empty field is not sent by the client at all.
            if !id.isEmpty { #expect(first?.name == "resync") }
        }
    }

    @Test func `More than can be told one by one is a resync`() async throws {
        try await run { shop in
            var events = try await shop.listen()
            try await shop.database.transaction { transaction in
                for number in 0...EventBatch.limit {
                    transaction.recordChange(.watch, id: "w-\(number)", version: 1)
                }
            }
            #expect(try await events.next()?.name == "resync")
        }
    }

    /// Why a stream ends.
    enum Ending: CaseIterable {
        case logout, expiry, demotion, disabling
    }

    @Test(arguments: Ending.allCases)
    func `A stream ends with what opened it`(ending: Ending) async throws {
        try await run { shop in
            let session = try await shop.register()
            var events = try await shop.listen(token: session.token)
            switch ending {
            case .logout: _ = try await shop.send(.logout, token: session.token)
            case .expiry: shop.clock.advance(bySeconds: 15 * 60)
            case .demotion: try await shop.database.execute("UPDATE customers SET role = 'staff'")
            case .disabling: try await shop.database.execute("UPDATE customers SET disabled_at = 1")
            }
            #expect(try await events.next() == nil)
        }
    }

    @Test func `A token that is not good opens no stream`() async throws {
        try await run { shop in
            let answer = try await shop.open(token: "x")
            #expect(answer.status == 401)
        }
    }
}
