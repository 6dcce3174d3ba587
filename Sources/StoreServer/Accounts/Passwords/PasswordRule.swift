import ShopModel

/// Which passwords an account may have, beside their length, which the field table says.
struct PasswordRule: Sendable {
    private let common: CommonPasswords

    init(common: CommonPasswords) {
        self.common = common
    }

    /// Returns why a password is refused for a person; nil where it is good.
    ///
    /// NIST SP 800-63B, section 5.1.1.2: known passwords, repetitions and the person's own name
    /// are refused, and no mixture of kinds of characters is asked for.
    func refusal(of password: String, email: String, fullName: String) -> String? {
        let folded = password.lowercased()
        if common.contains(password) { return "is one of the commonest passwords" }
        if folded == email.lowercased() || folded == fullName.lowercased() {
            return "must not be your own name or address"
        }
        return Self.repeats(folded) ? "must not repeat the same few characters" : nil
    }

    /// Whether text is one to three characters over and over: `aaaaaaaaaa`, `abcabcabcabc`.
    private static func repeats(_ text: String) -> Bool {
        let characters = Array(text)
        return (1...3).contains { period in
            zip(characters, characters.dropFirst(period)).allSatisfy(==)
        }
    }
}
