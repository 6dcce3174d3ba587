import ShopModel
import TerminalUI

/// Where an order goes, as it is typed; nothing typed is lost until it is typed over.
struct AddressForm: Equatable, Sendable {
    /// The fields.
    private(set) var fields: Form<AddressField>

    /// Makes an empty form.
    init() {
        fields = Form(
            AddressField.allCases.map { field in
                FormField(
                    id: field, label: AddressWords.label(field),
                    field: TextField(
                        placeholder: AddressWords.placeholder(field), limit: field.limit))
            })
    }

    /// Makes a form of an address that is to be changed, with the focus on its first field.
    init(editing address: Address) {
        self.init()
        fill(with: address)
        focusFirst()
    }

    /// Whether a field has the focus; the button to go on has it otherwise.
    var isTyping: Bool { fields.focus != nil }

    /// Whether nothing but the name was typed, so that a kept address may fill the form.
    var isUntouched: Bool {
        fields.fields.allSatisfy { $0.id == .name || $0.field.isEmpty }
    }

    /// The address as it is typed, space around the texts left out.
    var address: Address {
        Address(
            name: text(.name), line1: text(.line1), line2: optional(.line2), city: text(.city),
            region: optional(.region), postalCode: text(.postalCode),
            country: text(.country).uppercased(), phone: optional(.phone))
    }

    // MARK: Filling

    /// Fills the form with an address, unless something was typed meanwhile.
    mutating func fill(with address: Address) {
        guard isUntouched else { return }
        let texts: [AddressField: String?] = [
            .name: address.name, .line1: address.line1, .line2: address.line2,
            .postalCode: address.postalCode, .city: address.city, .region: address.region,
            .country: address.country, .phone: address.phone,
        ]
        for (field, text) in texts { fields[field] = text ?? "" }
        fields.focus = nil
    }

    /// Fills in a name where none was typed.
    mutating func fillName(with name: String) {
        if fields[.name].isEmpty { fields[.name] = name }
    }

    // MARK: Focus and typing

    /// Moves the focus to the first field that must be filled and is not, or to the button.
    mutating func focusFirstEmpty() {
        let needed: [AddressField] = [.name, .line1, .postalCode, .city, .country]
        fields.focus = needed.first { fields[$0].isEmpty }
    }

    /// Moves the focus to the first field.
    mutating func focusFirst() {
        fields.focus = AddressField.allCases.first
    }

    /// Moves the focus to the next field, from the last one to the button.
    mutating func focusNext() {
        checkFocused()
        if isTyping, !fields.focusNext() { fields.focus = nil }
    }

    /// Moves the focus to the field before, from the button to the last one.
    mutating func focusPrevious() {
        guard isTyping else {
            fields.focus = AddressField.allCases.last
            return
        }
        checkFocused()
        fields.focusPrevious()
    }

    /// Types a key or a paste into the focused field; a wrong field is checked as it is mended.
    mutating func type(_ key: Key) {
        guard let field = fields.focus, fields.handle(key) else { return }
        if fields.fields.contains(where: { $0.id == field && $0.message != nil }) { checkFocused() }
    }

    // MARK: Checking

    /// Says at its field what is wrong with every one, moves there, and returns whether all are right.
    mutating func check() -> Bool {
        show(address.errors)
        return address.errors.isEmpty
    }

    /// Says at their fields what is wrong, and moves the focus to the first.
    mutating func show(_ errors: [FieldError]) {
        fields.clearMessages()
        for field in errors.compactMap({ AddressField(rawValue: $0.fieldName) }) {
            fields.setMessage(AddressWords.wrong(field), for: field)
        }
        fields.focusFirstMessage()
    }

    private mutating func checkFocused() {
        guard let field = fields.focus, !fields[field].isEmpty else { return }
        let isWrong = address.errors.contains { $0.fieldName == field.rawValue }
        fields.setMessage(isWrong ? AddressWords.wrong(field) : nil, for: field)
    }

    private func text(_ field: AddressField) -> String {
        let trimmed = fields[field].drop(while: \.isWhitespace)
        return String(trimmed.reversed().drop(while: \.isWhitespace).reversed())
    }

    private func optional(_ field: AddressField) -> String? {
        text(field).isEmpty ? nil : text(field)
    }
}
