import Crypto
import FoundationEssentials
import ShopModel

/// Writes and reads refresh tokens: a session, a generation, and their HMAC-SHA256.
///
/// A token can be computed again from what the database holds, but only with the server's key: that
/// is how the answer to a refresh can be repeated although no token is stored.
struct RefreshTokenCodec: Sendable {
    private let key: SymmetricKey

    init(keys: SigningKeys) {
        key = SymmetricKey(data: keys.refresh)
    }

    /// Returns the text of a token.
    func text(of token: RefreshToken) -> String {
        let code = Data(HMAC<SHA256>.authenticationCode(for: Self.message(token), using: key))
        return "\(token.sessionID).\(token.generation).\(code.base64EncodedString())"
    }

    /// Reads a token; nil where its text is none or was not made with the server's key.
    func read(_ text: String) -> RefreshToken? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let session = SessionID(text: String(parts[0])),
            let generation = Int64(parts[1]), let code = Data(base64Encoded: String(parts[2]))
        else { return nil }
        let token = RefreshToken(sessionID: session, generation: generation)
        let isValid = HMAC<SHA256>.isValidAuthenticationCode(
            code, authenticating: Self.message(token), using: key)
        // Base64 and numbers can be written in more than one way; a token has one.
        return isValid && self.text(of: token) == text ? token : nil
    }

    private static func message(_ token: RefreshToken) -> Data {
        Data("refresh.\(token.sessionID).\(token.generation)".utf8)
    }
}
