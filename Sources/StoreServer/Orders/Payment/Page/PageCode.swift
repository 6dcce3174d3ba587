/// The secret part of a payment page's address: short enough to be typed, and for a small QR code.
struct PageCode: Hashable, Sendable {
    /// Ten characters of 32 each, 50 bits, none of which looks like another
    /// (Crockford's alphabet, <https://www.crockford.com/base32.html>).
    let text: String

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    private static let length = 10

    /// Makes a code that nobody can guess.
    init(using generator: inout some RandomNumberGenerator) {
        text = String(
            (0..<Self.length).map { _ in
                Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &generator)]
            })
    }

    /// Takes a code as it was typed; nil for what cannot be one.
    init?(_ typed: String) {
        let text = typed.lowercased()
        guard text.count == Self.length, text.allSatisfy(Self.alphabet.contains) else {
            return nil
        }
        self.text = text
    }
}
