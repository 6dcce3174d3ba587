/// Makes and checks the hashes under which passwords are kept.
package struct PasswordHasher: Sendable {
    /// Returns the hash of a password, as a PHC string.
    package var hash: @Sendable (_ password: String) async throws -> String
    /// Tells whether a password has a hash; the work is one hash, whatever the answer.
    package var verify: @Sendable (_ password: String, _ hash: String) async throws -> Bool
    /// Tells whether a hash is not as new ones are made, and is to be replaced at a chance.
    package var isOutdated: @Sendable (_ hash: String) -> Bool
    /// A hash that no password has, to check against where there is no account.
    ///
    /// A login for an unknown address then does the same work as one for a known address.
    package var decoy: String

    /// Makes a hasher from its parts.
    package init(
        hash: @escaping @Sendable (_ password: String) async throws -> String,
        verify: @escaping @Sendable (_ password: String, _ hash: String) async throws -> Bool,
        isOutdated: @escaping @Sendable (_ hash: String) -> Bool, decoy: String
    ) {
        self.hash = hash
        self.verify = verify
        self.isOutdated = isOutdated
        self.decoy = decoy
    }
}

extension PasswordHasher {
    /// Argon2id at 19 MiB, two passes and one lane, at most two hashes at once; hashes of bcrypt
    /// are checked, too.
    ///
    /// Where 64 are waiting for their turn, which is about a second, another one is refused with
    /// `unavailable`.
    package static func argon2id() -> PasswordHasher {
        argon2id(.standard, lanes: .standard())
    }

    static func argon2id(_ algorithm: Argon2id, lanes: HashingLanes) -> PasswordHasher {
        PasswordHasher(
            hash: { password in try await lanes.run { try algorithm.hash(password) } },
            verify: { password, hash in
                try await lanes.run {
                    Bcrypt.isHash(hash)
                        ? try Bcrypt.verify(password, against: hash)
                        : try Argon2id.verify(password, against: hash)
                }
            },
            isOutdated: { !$0.hasPrefix(algorithm.prefix) },
            decoy: algorithm.decoy)
    }
}
