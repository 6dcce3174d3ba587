import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct ThrottleTests {
    private let home = ClientDetails(address: NetworkAddress(text: "192.0.2.7"), userAgent: nil)

    @Test func `A throttle lets through its number, and anew when its time is over`() async throws {
        try await TestShop.run { shop in
            let throttle = Throttle("test", limit: 3, seconds: 60)
            let throttling = shop.accounts.throttling
            for _ in 0..<2 {
                for _ in 0..<3 { try await throttling.pass([(throttle, .email("a"))]) }
                shop.clock.advance(bySeconds: 18)
                let problem = await #expect(throws: Problem.self) {
                    try await throttling.pass([(throttle, .email(" A"))])
                }
                #expect(problem?.kind == .rateLimited)
                #expect(problem?.retryAfter == 42)
                try await throttling.pass([(throttle, .email("b"))])
                shop.clock.advance(bySeconds: 42)
            }
        }
    }

    @Test func `Of many attempts at once exactly the number passes`() async throws {
        try await TestShop.run { shop in
            let throttle = Throttle("test", limit: 7, seconds: 60)
            let passed = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        do {
                            try await shop.accounts.throttling.pass([(throttle, .email("a"))])
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(passed == 7)
        }
    }

    @Test func `Whoever their own address refuses uses up nothing of another's account`()
        async throws
    {
        try await TestShop.run { shop in
            let mine = Throttle("client", limit: 1, seconds: 60)
            let theirs = Throttle("account", limit: 1, seconds: 60)
            let client = home.throttleSubject
            try await shop.accounts.throttling.pass([(mine, client)])
            await #expect(throws: Problem.self) {
                try await shop.accounts.throttling.pass([(mine, client), (theirs, .email("a"))])
            }
            try await shop.accounts.throttling.pass([(theirs, .email("a"))])
        }
    }

    @Test func `Guesses at an account are ten, alike for one that is not there`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register()
            var problems: [Problem] = []
            for email in ["ada@example.com", "nobody@example.com"] {
                for _ in 0..<10 {
                    let answer = try await shop.tryLogIn(email, password: "wrong password")
                    #expect(answer.outcome == "credentials_refused")
                }
                let (answer, hashes) = try await shop.countingHashes {
                    try await shop.tryLogIn(email)
                }
                #expect(hashes == 0)
                #expect(answer.status == 429)
                #expect(answer.headers[.retryAfter] == "900")
                var problem = try #require(answer.problem)
                problem.requestID = nil
                problems.append(problem)
            }
            #expect(Set(problems).count == 1)
            shop.clock.advance(bySeconds: 900)
            #expect(try await shop.tryLogIn().status == 200)
        }
    }

    @Test func `A login that succeeds takes back what was counted`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register()
            for _ in 0..<3 {
                for _ in 0..<9 { _ = try await shop.tryLogIn(password: "wrong password") }
                #expect(try await shop.tryLogIn().status == 200)
            }
        }
    }

    @Test func `One client opens five accounts in an hour, counted by the half of IPv6`()
        async throws
    {
        try await TestShop.run { shop in
            func register(_ number: Int, from address: String) async throws {
                _ = try await shop.accounts.accounts.register(
                    RegisterRequest(
                        email: "user\(number)@example.com", fullName: "User",
                        password: TestShop.password),
                    from: ClientDetails(address: NetworkAddress(text: address), userAgent: nil))
            }
            for number in 0..<5 { try await register(number, from: "2001:db8::\(number)") }
            let problem = await #expect(throws: Problem.self) {
                try await register(5, from: "2001:db8::ffff:0:0:1")
            }
            #expect(problem?.kind == .rateLimited)
            #expect(problem?.retryAfter == 3_600)
            try await register(6, from: "2001:db8:0:1::1")
            shop.clock.advance(bySeconds: 3_600)
            try await register(7, from: "2001:db8::1")
        }
    }

    @Test func `What was counted survives a restart, and names nobody`() async throws {
        let store = try TestStore()
        let throttle = Throttle("test", limit: 1, seconds: 60)
        try await store.open { store in
            let throttling = Throttling(database: store.database, now: store.environment.now)
            try await throttling.pass([(throttle, .email("ada@example.com"))])
            let row = try await store.database.query("SELECT * FROM throttles")[0]
            #expect(try !row.get("subject", as: String.self).contains("ada"))
        }
        try await store.open { store in
            let throttling = Throttling(database: store.database, now: store.environment.now)
            await #expect(throws: Problem.self) {
                try await throttling.pass([(throttle, .email("ada@example.com"))])
            }
        }
    }

    @Test func `Rows whose time is over are removed`() async throws {
        try await TestShop.run { shop in
            let throttle = Throttle("test", limit: 1, seconds: 60)
            try await shop.accounts.throttling.pass([(throttle, .email("a"))])
            let upkeep = try #require(shop.accounts.works.first { $0.name == "account-upkeep" })
            try await upkeep.run()
            #expect(try await shop.database.query("SELECT name FROM throttles").count == 1)
            shop.clock.advance(bySeconds: 60)
            try await upkeep.run()
            #expect(try await shop.database.query("SELECT name FROM throttles").isEmpty)
        }
    }
}
