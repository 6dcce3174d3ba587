import Crypto
import FoundationEssentials
import ShopModel

/// Writes and reads the tokens of guests' orders: an order, an end, and their HMAC-SHA256.
///
/// They travel as `Authorization: Bearer`, and a prefix tells them from the tokens of accounts. None
/// is stored, so that none can be read from the database; only time ends one.
struct OrderTokenCodec: Sendable {
    /// What every token begins with.
    static let prefix = "wso_"

    private let key: SymmetricKey

    /// Takes a key that is derived from the store's secret for this purpose alone (RFC 5869).
    init(keys: SigningKeys) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: keys.refresh),
            info: Data("order access".utf8), outputByteCount: 32)
    }

    /// Returns the code of a request for access, which is a secret of the same kind.
    func code(of request: OrderAccessRequestID) -> OrderAccessCode {
        OrderAccessCode(of: request, key: key)
    }

    /// Returns the text of a token.
    func text(of token: OrderToken) -> String {
        let code = Data(HMAC<SHA256>.authenticationCode(for: Self.message(token), using: key))
        let end = token.expiresAt.milliseconds
        return "\(Self.prefix)\(token.orderID).\(end).\(code.base64EncodedString())"
    }

    /// Returns the order that a token opens; nil where it is none of the store's, or is over.
    func read(_ text: String, at time: Timestamp) -> OrderID? {
        let parts = text.dropFirst(Self.prefix.count).split(
            separator: ".", omittingEmptySubsequences: false)
        guard text.hasPrefix(Self.prefix), parts.count == 3,
            let order = OrderID(text: String(parts[0])), let end = Int64(parts[1]),
            let code = Data(base64Encoded: String(parts[2]))
        else { return nil }
        let token = OrderToken(orderID: order, expiresAt: Timestamp(milliseconds: end))
        let isValid = HMAC<SHA256>.isValidAuthenticationCode(
            code, authenticating: Self.message(token), using: key)
        // Base64 and numbers can be written in more than one way; a token has one.
        return isValid && self.text(of: token) == text && time < token.expiresAt ? order : nil
    }

    private static func message(_ token: OrderToken) -> Data {
        Data("order.\(token.orderID).\(token.expiresAt.milliseconds)".utf8)
    }
}
