import Crypto
import FoundationEssentials
import ShopModel

/// Makes and checks what the mail says with which a password is set anew.
///
/// Both the token and the code are HMAC-SHA256 of the request's id under the server's key. Nothing
/// that would be enough to use them is kept: not in the table of requests, not in the mail's job.
struct ResetSecrets: Sendable {
    private let key: SymmetricKey

    /// Letters and digits without those that are taken for another: I, L, O, 0, 1.
    private static let alphabet = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")
    private static let codeLength: UInt64 = 8

    init(keys: SigningKeys) {
        key = SymmetricKey(data: keys.refresh)
    }

    /// Returns the token of the link: the request's id, and 256 bits that only this store makes.
    func token(for id: ResetID) -> String {
        "\(id).\(Data(code("reset-token", id)).base64URL)"
    }

    /// Returns the request that a token is for; nil where the token was not made with the key.
    func request(ofToken token: String) -> ResetID? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = ResetID(text: String(parts[0])) else { return nil }
        return Self.isEqual(self.token(for: id), token) ? id : nil
    }

    /// Returns the code to type, about 40 bits: `ABCD-EFGH`.
    func code(for id: ResetID) -> String {
        let letters = letters(for: id)
        return "\(letters.prefix(4))-\(letters.suffix(4))"
    }

    /// Tells whether what was typed is the code of a request.
    func isCode(_ typed: String, of id: ResetID) -> Bool {
        let letters = typed.uppercased().filter { $0 != "-" && !$0.isWhitespace }
        return Self.isEqual(self.letters(for: id), letters)
    }

    private func letters(for id: ResetID) -> String {
        var number = code("reset-code", id).prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        let radix = UInt64(Self.alphabet.count)
        // 31 to the power of 8 is so much less than 2 to the power of 64 that no letter is
        // noticeably more frequent than another.
        return String(
            (0..<Self.codeLength).map { _ in
                defer { number /= radix }
                return Self.alphabet[Int(number % radix)]
            })
    }

    private func code(_ purpose: String, _ id: ResetID) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Data("\(purpose).\(id)".utf8), using: key)
    }

    /// Compares the digests, which takes the same time wherever the texts differ.
    private static func isEqual(_ left: String, _ right: String) -> Bool {
        SHA256.hash(data: Data(left.utf8)) == SHA256.hash(data: Data(right.utf8))
    }
}
