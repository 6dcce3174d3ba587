import ShopModel

extension LetterSources {
    /// Takes the letters about passwords from the accounts.
    static func passwordReset(from resets: PasswordResets) -> Source {
        { request in
            guard let letter = try await resets.letter(for: request) else { return nil }
            let customer = letter.customer
            return LetterDraft(
                PasswordResetLetter(
                    name: MailText.line(customer.fullName), token: letter.token,
                    code: letter.code, until: MailDate(letter.expiresAt).text),
                to: [MailAddress(customer.email, name: customer.fullName)])
        }
    }
}
