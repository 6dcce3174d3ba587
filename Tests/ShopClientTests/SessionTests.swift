import CurlTransport
import ShopClient
import ShopModel
import ShopTestSupport
import Synchronization
import Testing

struct SessionTests {
    private let session = MemorySession(.fixture)

    private func client(_ scripted: ScriptedTransport) -> ShopClient {
        .live(
            baseURL: "https://shop.example", transport: scripted.transport, session: session.store)
    }

    /// A store that takes the second access token only, and renews with the first refresh token.
    private func renewingStore() -> ScriptedTransport {
        ScriptedTransport { request in
            if request.url.hasSuffix(Route.refresh.path()) {
                return .success(.json(SessionAnswer.fixture.renewed(2)))
            }
            let isCurrent = request.headers["Authorization"] == "Bearer access-2"
            return .success(isCurrent ? .json(Customer.fixture) : .problem(.notAuthenticated))
        }
    }

    @Test func `an access token that has ended is renewed and the call made again`() async throws {
        let scripted = renewingStore()
        #expect(try await client(scripted).accounts.me() == .fixture)
        #expect(scripted.paths == [Route.me, .refresh, .me].map { $0.path() })
        #expect(scripted.requests[1].headers["Authorization"] == nil)
        #expect(session.current == SessionAnswer.fixture.renewed(2))
    }

    @Test func `requests that find it ended at one moment renew it once`() async throws {
        // All are refused before the first renewal is answered.
        let waiting = Mutex(0)
        let scripted = ScriptedTransport { [renewing = renewingStore().transport] request in
            do throws(TransportError) {
                let response = try await renewing.send(request)
                if response.status == 401 { waiting.withLock { $0 += 1 } }
                while waiting.withLock({ $0 }) < 20 { await Task.yield() }
                return .success(response)
            } catch {
                return .failure(error)
            }
        }
        let client = client(scripted)
        let customers = try await withThrowingTaskGroup(of: Customer.self) { group in
            for _ in 1...20 { group.addTask { try await client.accounts.me() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(customers == Array(repeating: .fixture, count: 20))
        #expect(scripted.paths.filter { $0 == Route.refresh.path() }.count == 1)
        #expect(scripted.requests.count == 41)
    }

    @Test func `a session that another program has renewed is taken over`() async throws {
        let session = session
        let scripted = ScriptedTransport { request in
            if request.headers["Authorization"] == "Bearer access-2" {
                return .success(.json(Customer.fixture))
            }
            session.current = SessionAnswer.fixture.renewed(2)
            return .success(.problem(.notAuthenticated))
        }
        #expect(try await client(scripted).accounts.me() == .fixture)
        #expect(scripted.paths == [Route.me, .me].map { $0.path() })
    }

    @Test func `a call is not made in the name of whoever has logged in since`() async throws {
        let session = session
        let scripted = ScriptedTransport { _ in
            var other = SessionAnswer.fixture.renewed(2)
            other.customer.id = CustomerID(8)
            session.current = other
            return .success(.problem(.notAuthenticated))
        }
        await #expect(throws: ShopClientError.notLoggedIn) {
            try await client(scripted).orders.place(.fixture)
        }
        #expect(scripted.requests.count == 1)
        #expect(session.current?.customer.id == CustomerID(8))
    }

    @Test(arguments: [ProblemCode.sessionEnded, .notAuthenticated, .validationFailed])
    func `a session that the store does not renew is forgotten`(code: ProblemCode) async {
        let scripted = ScriptedTransport { request in
            let isRefresh = request.url.hasSuffix(Route.refresh.path())
            return .success(.problem(isRefresh ? code : .notAuthenticated))
        }
        await #expect(throws: ShopClientError.notLoggedIn) {
            try await client(scripted).accounts.me()
        }
        #expect(session.current == nil)
    }

    @Test func `a session that cannot be renewed now is kept`() async {
        let scripted = ScriptedTransport { request in
            request.url.hasSuffix(Route.refresh.path())
                ? .failure(.connectionLost) : .success(.problem(.notAuthenticated))
        }
        await #expect(throws: ShopClientError.offline(.connectionLost)) {
            try await client(scripted).accounts.me()
        }
        #expect(session.current == .fixture)
    }

    @Test func `a refusal that is not the store's own does not touch the session`() async {
        let scripted = ScriptedTransport(.text("<html>", status: 401, type: "text/html"))
        await #expect(throws: ShopClientError.unexpectedAnswer(.status(401))) {
            try await client(scripted).accounts.me()
        }
        #expect(scripted.requests.count == 1)
        #expect(session.current == .fixture)
    }

    @Test func `a token that is refused when it is new ends in a login`() async {
        let scripted = ScriptedTransport { request in
            .success(
                request.url.hasSuffix(Route.refresh.path())
                    ? .json(SessionAnswer.fixture.renewed(2)) : .problem(.notAuthenticated))
        }
        await #expect(throws: ShopClientError.notLoggedIn) {
            try await client(scripted).accounts.me()
        }
        #expect(scripted.requests.count == 3)
    }

    @Test func `nothing of one's own is asked for without a session`() async {
        session.current = nil
        let scripted = renewingStore()
        await #expect(throws: ShopClientError.notLoggedIn) {
            try await client(scripted).orders.mine()
        }
        #expect(scripted.requests.isEmpty)
    }

    @Test func `logging in keeps the session`() async throws {
        session.current = nil
        let scripted = ScriptedTransport(.json(SessionAnswer.fixture))
        let request = LoginRequest(email: "anna@example.com", password: "long enough")
        #expect(try await client(scripted).accounts.login(request) == .fixture)
        #expect(session.current == .fixture)
    }

    @Test func `a refused login is the store's word and renews nothing`() async {
        let problem = Problem(.credentialsRefused, detail: "No.")
        let scripted = ScriptedTransport(.problem(problem))
        await #expect(throws: ShopClientError.refused(problem)) {
            try await client(scripted).accounts.login(LoginRequest(email: "a", password: "b"))
        }
        #expect(scripted.requests.count == 1)
    }

    @Test(arguments: [
        Result<HTTPResponse, TransportError>.success(HTTPResponse(status: 204)),
        .success(.problem(.sessionEnded)), .failure(.unreachable),
    ])
    func `logging out forgets the session in any case`(
        answer: Result<HTTPResponse, TransportError>
    ) async {
        let scripted = ScriptedTransport { _ in answer }
        let outcome: ShopClientError?
        do {
            try await client(scripted).accounts.logout()
            outcome = nil
        } catch {
            outcome = error
        }
        #expect(session.current == nil)
        #expect(outcome == (answer == .failure(.unreachable) ? .offline(.unreachable) : nil))
    }

    @Test func `a session that cannot be written is no login`() async {
        struct DiskFull: Error {}
        let scripted = ScriptedTransport(.json(SessionAnswer.fixture))
        var store = session.store
        store.save = { _ in throw DiskFull() }
        let client = ShopClient.live(
            baseURL: "https://shop.example", transport: scripted.transport, session: store)
        await #expect(throws: ShopClientError.sessionNotKept(reason: "DiskFull()")) {
            try await client.accounts.login(LoginRequest(email: "a", password: "b"))
        }
    }
}
