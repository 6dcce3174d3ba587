import ShopModel
import TerminalUI

/// A form of the account, with what has the focus in it.
struct AccountForm: Equatable, Sendable {
    /// What has the focus.
    enum Stop: Equatable, Sendable {
        /// One of the fields.
        case fields
        /// The button that sends the form.
        case send
        /// A button that goes to another form, by its place.
        case other(Int)
    }

    /// What it is for.
    let purpose: AccountPurpose
    /// The fields as they are typed.
    private(set) var fields: Form<AccountField>
    /// What has the focus.
    private(set) var stop = Stop.fields

    /// Makes a form with the email of another one, or with what is known of a person.
    init(_ purpose: AccountPurpose, email: String = "", customer: Customer? = nil) {
        self.purpose = purpose
        let known: [AccountField: String] = [
            .email: email, .fullName: customer?.fullName ?? "", .phone: customer?.phone ?? "",
        ]
        fields = Form(
            purpose.fields.map { field in
                FormField(
                    id: field, label: AccountWords.label(field, in: purpose),
                    field: TextField(
                        text: known[field] ?? "", placeholder: AccountWords.placeholder(field),
                        isSecret: field.isSecret, limit: field.limit))
            })
        let isEmailKnown = !email.isEmpty && purpose.fields.first == .email
        if isEmailKnown, purpose.fields.count > 1 { fields.focus = purpose.fields[1] }
    }

    // MARK: Requests

    /// The request to log in, as it is typed.
    var loginRequest: LoginRequest {
        LoginRequest(email: fields[.email], password: fields[.password])
    }

    /// The request to register, as it is typed.
    var registerRequest: RegisterRequest {
        RegisterRequest(
            email: fields[.email], fullName: fields[.fullName], password: fields[.password])
    }

    /// The request to set a password anew, as it is typed.
    var resetRequest: ResetPasswordRequest {
        ResetPasswordRequest(
            code: fields[.code], email: fields[.email], password: fields[.password])
    }

    /// The request to change what a person says of themselves, as it is typed.
    var profileRequest: UpdateProfileRequest {
        var request = UpdateProfileRequest(fullName: fields[.fullName])
        request.phone = .set(fields[.phone].isEmpty ? nil : fields[.phone])
        return request
    }

    /// The request to change the password, as it is typed.
    var passwordRequest: ChangePasswordRequest {
        ChangePasswordRequest(current: fields[.current], password: fields[.password])
    }

    // MARK: Focus

    /// Moves the focus to the next stop; the last one stays.
    mutating func focusNext() {
        switch stop {
        case .fields:
            checkFocused()
            if !fields.focusNext() { focus(.send) }
        case .send: if !purpose.others.isEmpty { focus(.other(0)) }
        case .other(let index): focus(.other(min(index + 1, purpose.others.count - 1)))
        }
    }

    /// Moves the focus to the stop before; the first one stays.
    mutating func focusPrevious() {
        switch stop {
        case .fields:
            checkFocused()
            fields.focusPrevious()
        case .send: focus(.fields)
        case .other(0): focus(.send)
        case .other(let index): focus(.other(index - 1))
        }
    }

    /// Whether the focus is in the last field, where Enter sends.
    var isInLastField: Bool { fields.focus != nil && fields.focus == purpose.fields.last }

    private mutating func focus(_ stop: Stop) {
        self.stop = stop
        fields.focus = stop == .fields ? purpose.fields.last : nil
    }

    // MARK: Typing and checking

    /// Types a key or a paste into the focused field.
    mutating func type(_ key: Key) {
        guard let field = fields.focus else { return }
        if fields.handle(key) { fields.setMessage(nil, for: field) }
    }

    /// Empties the secrets, after they were refused or used, and goes to the first of them.
    mutating func forgetSecrets() {
        let secrets = purpose.fields.filter(\.isSecret)
        for field in secrets { fields[field] = "" }
        stop = .fields
        fields.focus = secrets.first
    }

    /// Says at its field what is wrong with every one; returns whether all are right.
    mutating func check() -> Bool {
        let wrong = wrongFields
        show(wrong) { [purpose] in AccountWords.wrong($0, in: purpose) }
        return wrong.isEmpty
    }

    /// Says at their fields what the store has refused, and moves the focus to the first.
    mutating func showRefused(_ fields: [AccountField]) {
        show(fields) { [purpose] in AccountWords.refused($0, in: purpose) }
    }

    private mutating func show(_ wrong: [AccountField], as words: (AccountField) -> SafeText) {
        fields.clearMessages()
        for field in wrong { fields.setMessage(words(field), for: field) }
        if fields.focusFirstMessage() { stop = .fields }
    }

    /// Checks the field that the focus leaves, unless nothing was typed yet.
    private mutating func checkFocused() {
        guard let field = fields.focus, !fields[field].isEmpty else { return }
        let isWrong = wrongFields.contains(field)
        fields.setMessage(isWrong ? AccountWords.wrong(field, in: purpose) : nil, for: field)
    }

    private var wrongFields: [AccountField] {
        let values = fields.fields.map { field in
            JSONValue.Member(key: field.id.rawValue, value: .string(field.field.text))
        }
        return purpose.table.errors(in: .object(values))
            .compactMap { AccountField(rawValue: $0.fieldName) }
    }
}
