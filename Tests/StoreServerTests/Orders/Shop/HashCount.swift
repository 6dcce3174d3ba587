import Synchronization

@testable import StoreServer

/// Counts the password hashes that are computed; they are cheap ones.
final class HashCount: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    /// A hasher that counts.
    var counting: PasswordHasher {
        let real = PasswordHasher.argon2id(
            Argon2id(memory: 64, passes: 1, lanes: 1),
            lanes: HashingLanes(count: 2, waitingLimit: 1_000))
        return PasswordHasher(
            hash: { [self] password in
                count.withLock { $0 += 1 }
                return try await real.hash(password)
            },
            verify: { [self] password, hash in
                count.withLock { $0 += 1 }
                return try await real.verify(password, hash)
            },
            isOutdated: real.isOutdated, decoy: real.decoy)
    }
}
