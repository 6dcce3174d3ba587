import Crypto
import FoundationEssentials

/// The text of a script's token, which only its owner has.
struct ScriptTokenText: Hashable, Sendable {
    /// `wshop_` and 256 random bits in base64url.
    let text: String

    /// What every such token begins with, so that people and programs know one when they see it.
    static let prefix = "wshop_"

    /// Takes what a request sends; nil where it is not of this form.
    init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), text.utf8.count == Self.prefix.utf8.count + 43 else {
            return nil
        }
        self.text = text
    }

    private init(secret: SymmetricKey) {
        text = Self.prefix + secret.withUnsafeBytes { Data($0).base64URL }
    }

    /// Makes a new one.
    static func random() -> ScriptTokenText {
        ScriptTokenText(secret: SymmetricKey(size: .bits256))
    }

    /// What is kept of it: with so many random bits, one SHA-256 is as good as a slow hash.
    var hash: String { SHA256.hash(data: Data(text.utf8)).hexadecimal }
}
