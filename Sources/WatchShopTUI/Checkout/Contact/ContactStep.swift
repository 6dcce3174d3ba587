import ShopModel
import TerminalUI

/// Who orders, where nobody is logged in: an account, or a guest with an email address.
struct ContactStep: Equatable, Sendable {
    /// A way to say who one is.
    enum Choice: Int, CaseIterable, Sendable {
        /// With an account, old or new.
        case account
        /// With an email address alone.
        case guest
    }

    /// The one field of a guest.
    enum Field: Sendable {
        case email
    }

    /// Which choice is selected.
    var list = SelectableList(count: Choice.allCases.count, height: Choice.allCases.count)
    /// Where the address is typed.
    private(set) var form: Form<Field>

    /// Makes a step with nothing typed.
    init() {
        form = Form([
            FormField(
                id: .email, label: CheckoutWords.email,
                field: TextField(placeholder: CheckoutWords.emailExample, limit: 254))
        ])
        form.focus = nil
    }

    /// The selected choice.
    var choice: Choice { Choice(rawValue: list.selection) ?? .account }
    /// Whether the address is being typed.
    var isTyping: Bool { form.focus != nil }
    /// The address, without space around.
    var email: String { EmailAddress.trimmed(form[.email]) }

    /// Opens the field.
    mutating func startTyping() {
        list.select(Choice.guest.rawValue)
        form.focus = .email
    }

    /// Leaves the field as it is.
    mutating func stopTyping() {
        form.focus = nil
    }

    /// Types a key or a paste; a wrong address is checked as it is mended.
    mutating func type(_ key: Key) {
        guard form.handle(key) else { return }
        if form.fields[0].message != nil { _ = check() }
    }

    /// Puts an address in that was typed before.
    mutating func fill(_ email: String) {
        if form[.email].isEmpty { form[.email] = email }
    }

    /// Says at the field what is wrong, and returns whether nothing is.
    mutating func check() -> Bool {
        let isRight = EmailAddress.isValid(email)
        form.setMessage(isRight ? nil : CheckoutWords.wrongEmail, for: .email)
        return isRight
    }
}
