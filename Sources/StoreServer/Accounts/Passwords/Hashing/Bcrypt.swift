import CCrypt
import Glibc

/// The hashes of the old store, which are only checked: new ones are Argon2id.
///
/// Bcrypt looks at the first 72 bytes of a password (Provos and Mazières, 1999), as it did there.
enum Bcrypt {
    private static let prefixes = ["$2a$", "$2b$", "$2y$"]
    /// The costs that are computed; each step doubles the work, and 14 is more than a second.
    private static let costs = 4...14

    /// Tells whether a stored hash is one of bcrypt.
    static func isHash(_ stored: String) -> Bool { prefixes.contains { stored.hasPrefix($0) } }

    /// Tells whether a password has a hash; throws ``BcryptError`` for what is no hash.
    static func verify(_ password: String, against stored: String) throws(BcryptError) -> Bool {
        guard isHash(stored), stored.utf8.count == 60,
            let cost = Int(stored.dropFirst(4).prefix(2)), costs.contains(cost)
        else { throw .malformed }
        // The library ends a password at its first NUL, which a password of the API cannot have.
        guard !password.utf8.contains(0) else { return false }
        var memory: UnsafeMutableRawPointer?
        var size: Int32 = 0
        defer { free(memory) }
        guard let result = crypt_ra(password, stored, &memory, &size) else { throw .malformed }
        return isEqual(Array(String(cString: result).utf8), Array(stored.utf8))
    }

    /// Compares in a time that does not tell where the difference is.
    private static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// A stored hash that the library does not take.
enum BcryptError: Error, Equatable {
    case malformed
}
