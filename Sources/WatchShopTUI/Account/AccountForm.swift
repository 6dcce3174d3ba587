import ShopModel
import TerminalUI

/// The form to log in, or the one to register, with what has the focus in it.
struct AccountForm: Equatable, Sendable {
    /// Which form it is.
    enum Purpose: Equatable, Sendable {
        /// For whoever has an account.
        case logIn
        /// For whoever has none.
        case register

        /// The other one.
        var other: Purpose { self == .logIn ? .register : .logIn }
    }

    /// Which form it is.
    let purpose: Purpose
    /// The fields as they are typed.
    private(set) var fields: Form<AccountField>
    /// What has the focus.
    private(set) var stop = AccountStop.fields

    /// Makes an empty form, with the email of another one.
    init(_ purpose: Purpose, email: String = "") {
        self.purpose = purpose
        let name = FormField(
            id: AccountField.fullName, label: "Full name", field: TextField(limit: 200))
        let mail = FormField(
            id: AccountField.email, label: "Email", field: TextField(text: email, limit: 254))
        let secret = FormField(
            id: AccountField.password, label: "Password",
            field: TextField(isSecret: true, limit: 1_024))
        fields = Form((purpose == .register ? [name] : []) + [mail, secret])
        if purpose == .logIn, !email.isEmpty { fields.focus = .password }
    }

    /// The request to log in, as it is typed.
    var loginRequest: LoginRequest {
        LoginRequest(email: fields[.email], password: fields[.password])
    }

    /// The request to register, as it is typed.
    var registerRequest: RegisterRequest {
        RegisterRequest(
            email: fields[.email], fullName: fields[.fullName], password: fields[.password])
    }

    // MARK: Focus

    /// Moves the focus to the next stop; the last one stays.
    mutating func focusNext() {
        switch stop {
        case .fields:
            checkFocused()
            if !fields.focusNext() { focus(.send) }
        case .send: focus(.other)
        case .other: break
        }
    }

    /// Moves the focus to the stop before; the first one stays.
    mutating func focusPrevious() {
        switch stop {
        case .fields:
            checkFocused()
            fields.focusPrevious()
        case .send: focus(.fields)
        case .other: focus(.send)
        }
    }

    private mutating func focus(_ stop: AccountStop) {
        self.stop = stop
        fields.focus = stop == .fields ? .password : nil
    }

    // MARK: Typing and checking

    /// Types a key or a paste into the focused field.
    mutating func type(_ key: Key) {
        guard let field = fields.focus else { return }
        if fields.handle(key) { fields.setMessage(nil, for: field) }
    }

    /// Empties the password, after it was refused or used.
    mutating func forgetPassword() {
        fields[.password] = ""
        focus(.fields)
    }

    /// Says at its field what is wrong with every one; returns whether all are right.
    mutating func check() -> Bool {
        let wrong = errors
        show(wrong.map(\.fieldName)) { [purpose] in AccountWords.wrong($0, in: purpose) }
        return wrong.isEmpty
    }

    /// Says at their fields what the store has refused, and moves the focus to the first.
    mutating func showRefused(_ fields: [AccountField]) {
        show(fields.map(\.rawValue), as: AccountWords.refused)
    }

    private mutating func show(_ names: [String], as words: (AccountField) -> SafeText) {
        fields.clearMessages()
        for field in names.compactMap(AccountField.init) {
            fields.setMessage(words(field), for: field)
        }
        if fields.focusFirstMessage() { stop = .fields }
    }

    /// Checks the field that the focus leaves, unless nothing was typed yet.
    private mutating func checkFocused() {
        guard let field = fields.focus, !fields[field].isEmpty else { return }
        let isWrong = errors.contains { $0.fieldName == field.rawValue }
        fields.setMessage(isWrong ? AccountWords.wrong(field, in: purpose) : nil, for: field)
    }

    private var errors: [FieldError] {
        let table = purpose == .logIn ? LoginRequest.fields : RegisterRequest.fields
        let values = fields.fields.map { field in
            JSONValue.Member(key: field.id.rawValue, value: .string(field.field.text))
        }
        return table.errors(in: .object(values))
    }
}
