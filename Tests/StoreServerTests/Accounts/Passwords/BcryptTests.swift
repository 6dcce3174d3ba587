import ShopModel
import Testing

@testable import StoreServer

@Suite struct BcryptTests {
    /// Passwords with hashes that others published: the vectors of jBCrypt's tests.
    static let known = [
        ("a", "$2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe"),
        (
            "abcdefghijklmnopqrstuvwxyz",
            "$2a$06$.rCVZVOThsIa97pEDOxvGuRRgzG64bvtJ0938xuqzv18d3ZpQhstC"
        ),
    ]

    @Test(arguments: known, ["$2a$", "$2b$", "$2y$"])
    func `A hash of the old store is checked, whichever prefix it has`(
        known: (password: String, hash: String), prefix: String
    ) throws {
        let stored = prefix + known.hash.dropFirst(4)
        #expect(try Bcrypt.verify(known.password, against: stored))
        #expect(try !Bcrypt.verify(known.password + "b", against: stored))
        #expect(try !Bcrypt.verify("", against: stored))
    }

    @Test(arguments: [
        "", "$2b$", "$2x$10$abcdefghijklmnopqrstuu", "$2b$31$" + String(repeating: "a", count: 53),
        "$2b$10$" + String(repeating: "!", count: 53),
    ])
    func `What is no hash, or too costly a one, is an error and not a wrong password`(
        stored: String
    ) {
        #expect(throws: BcryptError.self) { try Bcrypt.verify("x", against: stored) }
    }

    @Test func `A hash of the old store is replaced at the first login`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register()
            let (password, old) = Self.known[1]
            try await shop.database.execute(
                "UPDATE customers SET password_hash = $1", [old])
            let stored = "SELECT password_hash FROM customers"
            #expect(try await shop.tryLogIn().outcome == "credentials_refused")
            #expect(try await shop.database.query(stored)[0].get("password_hash") == old)

            #expect(try await shop.tryLogIn(password: password).status == 200)
            let renewed: String = try await shop.database.query(stored)[0].get("password_hash")
            #expect(renewed.hasPrefix("$argon2id$"))
            let (answer, hashes) = try await shop.countingHashes {
                try await shop.tryLogIn(password: password)
            }
            #expect(answer.status == 200)
            #expect(hashes == 1)
        }
    }
}
