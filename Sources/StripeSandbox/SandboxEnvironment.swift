import FoundationEssentials

/// What the sandbox takes from its surroundings: the time, and identifiers nobody can guess.
///
/// A test gives its own, and every answer is then the same in each run.
package struct SandboxEnvironment: Sendable {
    /// Returns the time in seconds since 1970.
    package var now: @Sendable () -> Int64
    /// Returns a new identifier that starts with the given prefix, such as `pi` for `pi_1N…`.
    package var identifier: @Sendable (_ prefix: String) -> String

    /// Creates an environment from its two sources.
    package init(
        now: @escaping @Sendable () -> Int64,
        identifier: @escaping @Sendable (_ prefix: String) -> String
    ) {
        self.now = now
        self.identifier = identifier
    }

    /// The system's clock and 24 random letters and digits (142 bits) per identifier.
    package static let live = SandboxEnvironment(
        now: { Int64(Date().timeIntervalSince1970) },
        identifier: { prefix in "\(prefix)_\(randomCharacters(count: 24))" }
    )

    private static let alphabet = Array(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

    private static func randomCharacters(count: Int) -> String {
        String((0..<count).map { _ in alphabet[Int.random(in: alphabet.indices)] })
    }
}
