/// Makes and checks the hashes under which passwords are kept.
package struct PasswordHasher: Sendable {
    /// Returns the hash of a password, as a PHC string.
    package var hash: @Sendable (_ password: String) async throws -> String
    /// Tells whether a password has a hash; the work is one hash, whatever the answer.
    package var verify: @Sendable (_ password: String, _ hash: String) async throws -> Bool
    /// A hash that no password has, to check against where there is no account.
    ///
    /// A login for an unknown address then does the same work as one for a known address.
    package var decoy: String

    /// Makes a hasher from its parts.
    package init(
        hash: @escaping @Sendable (_ password: String) async throws -> String,
        verify: @escaping @Sendable (_ password: String, _ hash: String) async throws -> Bool,
        decoy: String
    ) {
        self.hash = hash
        self.verify = verify
        self.decoy = decoy
    }
}

extension PasswordHasher {
    /// Argon2id at 19 MiB, two passes and one lane, at most two hashes at once.
    package static func argon2id() -> PasswordHasher { argon2id(.standard, lanes: 2) }

    static func argon2id(_ algorithm: Argon2id, lanes count: Int) -> PasswordHasher {
        let lanes = HashingLanes(count: count)
        return PasswordHasher(
            hash: { password in try await lanes.run { try algorithm.hash(password) } },
            verify: { password, hash in
                try await lanes.run { try Argon2id.verify(password, against: hash) }
            },
            decoy: algorithm.decoy)
    }
}
