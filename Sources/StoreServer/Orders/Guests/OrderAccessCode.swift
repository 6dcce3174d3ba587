import Crypto
import FoundationEssentials
import ShopModel

/// The code that is mailed to a guest: eight characters that cannot be mistaken for one another.
///
/// It is computed from the id of the request with the store's key, so that no code waits in a table.
struct OrderAccessCode: Hashable, Sendable {
    /// The letters and digits that are read and heard as one thing only: 32 of them.
    private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    private static let length = 8

    /// The code without a separator.
    let text: String

    init(of request: OrderAccessRequestID, key: SymmetricKey) {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("order code.\(request)".utf8), using: key)
        // 32 divides 256, so that every character is equally likely.
        text = String(code.prefix(Self.length).map { Self.alphabet[Int($0) % 32] })
    }

    /// The code as it is mailed: `ABCD-EFGH`.
    var shown: String { "\(text.prefix(4))-\(text.dropFirst(4))" }

    /// Tells whether somebody typed this code, in a time that says nothing of where they differ.
    func matches(typed: String) -> Bool {
        let typed = typed.uppercased().filter { $0.isLetter || $0.isNumber }
        guard typed.utf8.count == text.utf8.count else { return false }
        return zip(typed.utf8, text.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
