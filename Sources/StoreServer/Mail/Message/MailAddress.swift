import ShopModel

/// Someone whom a mail is from or goes to.
struct MailAddress: Hashable, Sendable {
    /// What stands beside the address; nil for nothing.
    let name: String?
    /// The address itself, which ``EmailAddress`` takes.
    let email: String

    /// Takes an address; nil for one that no mail can go to.
    init?(_ email: String, name: String? = nil) {
        let email = EmailAddress.trimmed(email)
        guard EmailAddress.isValid(email) else { return nil }
        self.email = email
        let name = MailText.line(name ?? "")
        self.name = name.isEmpty ? nil : name
    }

    /// Reads `Shop <shop@example.com>` or the address alone; nil for anything else.
    init?(text: String) {
        guard let bracket = text.lastIndex(of: "<") else {
            self.init(text)
            return
        }
        guard text.hasSuffix(">") else { return nil }
        self.init(
            String(text[text.index(after: bracket)...].dropLast()),
            name: String(text[..<bracket]))
    }

    /// The domain of the address.
    var domain: Substring {
        email[(email.lastIndex(of: "@").map(email.index(after:)) ?? email.startIndex)...]
    }

    /// The form of a header field (RFC 5322, section 3.4).
    var headerText: String {
        guard let name else { return email }
        let phrase = EncodedWord.phrase(name)
        return phrase == name ? "\(name) <\(email)>" : "\(phrase)\r\n <\(email)>"
    }
}
