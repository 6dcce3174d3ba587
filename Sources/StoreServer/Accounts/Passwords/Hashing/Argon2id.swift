import CArgon2

/// Argon2id (RFC 9106) with its cost, over the reference implementation.
struct Argon2id: Sendable {
    /// How much memory one hash fills, in KiB.
    let memory: UInt32
    /// How many times it passes over that memory.
    let passes: UInt32
    /// How many lanes it could be computed on at once.
    let lanes: UInt32

    /// The cost of every new hash: 19 MiB, two passes, one lane.
    ///
    /// It is the smallest memory that the OWASP Password Storage Cheat Sheet recommends.
    static let standard = Argon2id(memory: 19_456, passes: 2, lanes: 1)

    private static let saltLength = 16
    private static let hashLength = 32

    /// Returns the hash of a password under a fresh salt, with its cost, as a PHC string.
    func hash(_ password: String) throws(Argon2Error) -> String {
        let salt = (0..<Self.saltLength).map { _ in UInt8.random(in: .min ... .max) }
        let bytes = Array(password.utf8)
        let length = argon2_encodedlen(
            passes, memory, lanes, UInt32(salt.count), UInt32(Self.hashLength), Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let code = argon2id_hash_encoded(
            passes, memory, lanes, bytes, bytes.count, salt, salt.count, Self.hashLength,
            &encoded, length)
        guard code == ARGON2_OK.rawValue else { throw Argon2Error(code: code) }
        return String(
            decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Tells whether a password has the given hash, computed at the cost that the hash names.
    static func verify(_ password: String, against encoded: String) throws(Argon2Error) -> Bool {
        let bytes = Array(password.utf8)
        let code = argon2id_verify(encoded, bytes, bytes.count)
        switch code {
        case ARGON2_OK.rawValue: return true
        case ARGON2_VERIFY_MISMATCH.rawValue: return false
        default: throw Argon2Error(code: code)
        }
    }

    /// A PHC string of this cost that no password is known to have: its hash is all zeros.
    var decoy: String {
        let salt = String(repeating: "A", count: 22)
        let hash = String(repeating: "A", count: 43)
        return "\(prefix)\(salt)$\(hash)"
    }

    /// What every PHC string of this cost begins with.
    var prefix: String { "$argon2id$v=19$m=\(memory),t=\(passes),p=\(lanes)$" }
}

/// A refusal of the library: memory that cannot be had, or a stored hash that is none.
struct Argon2Error: Error, Equatable {
    /// One of the library's `Argon2_ErrorCodes`.
    let code: Int32
}
