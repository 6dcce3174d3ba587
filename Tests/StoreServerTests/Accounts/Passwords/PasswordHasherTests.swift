import Synchronization
import Testing

@testable import StoreServer

@Suite struct PasswordHasherTests {
    private let cheap = Argon2id(memory: 64, passes: 1, lanes: 1)

    @Test func `A password has its own hash and no other has`() async throws {
        let hasher = PasswordHasher.argon2id()
        let hash = try await hasher.hash("seven steps to the lake")
        #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(try await hasher.verify("seven steps to the lake", hash))
        #expect(try await !hasher.verify("seven steps to the lakes", hash))
    }

    @Test func `Two hashes of one password differ by their salt`() throws {
        #expect(try cheap.hash("same") != cheap.hash("same"))
    }

    @Test(arguments: ["", "\u{0}", "naïve", String(repeating: "a", count: 1_024)])
    func `Any text can be hashed`(password: String) throws {
        #expect(try Argon2id.verify(password, against: cheap.hash(password)))
    }

    @Test func `No password has the decoy, which costs what a real hash does`() throws {
        let decoy = Argon2id.standard.decoy
        #expect(try !Argon2id.verify("", against: decoy))
        let real = try Argon2id.standard.hash("x")
        #expect(decoy.split(separator: "$").prefix(3) == real.split(separator: "$").prefix(3))
        #expect(decoy.utf8.count == real.utf8.count)
    }

    @Test(arguments: ["", "secret", "$argon2id$v=19$m=64,t=1,p=1$!!$!!"])
    func `What is no hash is an error and not a wrong password`(stored: String) {
        #expect(throws: Argon2Error.self) { try Argon2id.verify("x", against: stored) }
    }

    @Test func `No more hashes run at once than there are lanes`() async throws {
        let lanes = HashingLanes(count: 2, waitingLimit: 18)
        let load = Load()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await lanes.run {
                        load.begin()
                        _ = try Argon2id(memory: 1_024, passes: 2, lanes: 1).hash("x")
                        load.end()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(load.most <= 2)
        #expect(load.all == 20)
    }
}

/// How many hashes are being computed, and how many were at most.
private final class Load: Sendable {
    private let counts = Mutex((now: 0, most: 0, all: 0))

    var most: Int { counts.withLock { $0.most } }
    var all: Int { counts.withLock { $0.all } }

    func begin() {
        counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.all + 1) }
    }

    func end() {
        counts.withLock { $0.now -= 1 }
    }
}
