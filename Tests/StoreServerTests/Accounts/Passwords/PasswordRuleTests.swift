import Testing

@testable import StoreServer

@Suite struct PasswordRuleTests {
    private let rule: PasswordRule

    init() throws {
        rule = PasswordRule(common: try CommonPasswords(StoreResources.locate()))
    }

    @Test(arguments: [
        "1234567890", "qwertyuiop", "Q1W2E3R4T5", "basketball", "password123", "aaaaaaaaaa",
        "abcabcabcabc", "ada@example.com", "ADA LOVELACE",
    ])
    func `A password that is easy to guess is refused`(password: String) {
        #expect(
            rule.refusal(of: password, email: "ada@example.com", fullName: "Ada Lovelace") != nil)
    }

    @Test(arguments: ["watchshop-demo", "correct horse battery", "пароль на часы", "abcdabcdabce"])
    func `Any other password is good`(password: String) {
        #expect(
            rule.refusal(of: password, email: "ada@example.com", fullName: "Ada Lovelace") == nil)
    }
}
