import Glibc
import ShopClient
import ShopModel

/// An access token that a script was given in a file of its own.
struct ScriptToken: Sendable {
    private let text: String

    /// Reads the file's first line; one that others can read is refused.
    init(file path: String) throws(CommandFailure) {
        guard let file = fopen(path, "re") else {
            throw CommandFailure("WATCHSHOP_TOKEN_FILE: \(path) cannot be read.")
        }
        defer { fclose(file) }
        var facts = stat()
        guard fstat(fileno(file), &facts) == 0, facts.st_mode & 0o077 == 0 else {
            throw CommandFailure("WATCHSHOP_TOKEN_FILE: others can read \(path): chmod 600.")
        }
        text = FirstLine.read(file)?.filter { !$0.isWhitespace } ?? ""
        guard !text.isEmpty else {
            throw CommandFailure("WATCHSHOP_TOKEN_FILE: \(path) holds no token.")
        }
    }

    /// A session that the token opens and that cannot be renewed.
    ///
    /// Whose it is, only the store knows: the customer in it is nobody.
    var session: SessionStore {
        let session = SessionAnswer(
            token: text, refreshToken: "", expiresAt: Timestamp(milliseconds: .max),
            customer: Customer(id: CustomerID(0), email: "", fullName: "", role: .customer))
        return SessionStore(load: { session }, save: { _ in }, clear: {})
    }
}
