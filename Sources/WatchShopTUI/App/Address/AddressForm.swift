import ShopModel
import TerminalUI

/// Where an order goes, as it is typed; nothing typed is lost until it is typed over.
struct AddressForm: Equatable, Sendable {
    /// The fields.
    private(set) var fields: Form<AddressField>
    /// Whether the person has typed anything.
    private(set) var wasTyped = false

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
            country: country.uppercased(), phone: optional(.phone))
    }

    /// Puts texts into fields, whatever was in them, and moves the focus.
    mutating func set(_ texts: [AddressField: String], focus: AddressField? = nil) {
        for (field, text) in texts { fields[field] = text }
        fields.clearMessages()
        fields.focus = focus
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
        completeCountry()
        checkFocused()
        if isTyping, !fields.focusNext() { fields.focus = nil }
        suggestCountries()
    }

    /// Moves the focus to the field before, from the button to the last one.
    mutating func focusPrevious() {
        guard isTyping else {
            fields.focus = AddressField.allCases.last
            return
        }
        completeCountry()
        checkFocused()
        fields.focusPrevious()
        suggestCountries()
    }

    /// Types a key or a paste into the focused field; a wrong field is checked as it is mended.
    mutating func type(_ key: Key) {
        guard let field = fields.focus, fields.handle(key) else { return }
        wasTyped = true
        suggestCountries()
        if fields.fields.contains(where: { $0.id == field && $0.message != nil }) { checkFocused() }
    }

    // MARK: Checking

    /// Says at its field what is wrong with every one, moves there, and returns whether all are right.
    mutating func check() -> Bool {
        completeCountry()
        let errors = errors
        show(errors)
        return errors.isEmpty
    }

    /// Says at their fields what is wrong, and moves the focus to the first.
    mutating func show(_ errors: [FieldError]) {
        fields.clearMessages()
        for field in errors.compactMap({ AddressField(rawValue: $0.fieldName) }) {
            fields.setMessage(message(for: field), for: field)
        }
        fields.focusFirstMessage()
    }

    private mutating func checkFocused() {
        guard let field = fields.focus, !fields[field].isEmpty else { return }
        let isWrong = errors.contains { $0.fieldName == field.rawValue }
        fields.setMessage(isWrong ? message(for: field) : nil, for: field)
    }

    /// What the store would refuse, and a postal code that the country does not have.
    private var errors: [FieldError] {
        let address = address
        let wrong = address.errors
        guard wrong.isEmpty || !wrong.contains(where: { $0.fieldName == "postal_code" }),
            let rule = PostalCodeRule(country: address.country),
            !rule.accepts(address.postalCode)
        else { return wrong }
        return wrong + [FieldError(pointer: "#/postal_code", detail: "must be \(rule.example)")]
    }

    private func message(for field: AddressField) -> SafeText {
        guard field == .postalCode, let rule = PostalCodeRule(country: country.uppercased()) else {
            return AddressWords.wrong(field)
        }
        return AddressWords.wrongPostalCode(rule)
    }

    // MARK: Countries

    /// The country's two letters, or what was typed for them.
    private var country: String { text(.country) }

    /// Writes the two letters in place of a name that only one country has or begins with.
    private mutating func completeCountry() {
        guard fields.focus == .country || fields.focus == nil else { return }
        if let code = CountryName.code(for: country) { fields[.country] = code }
    }

    /// Names the countries that what is typed may mean, below the field.
    private mutating func suggestCountries() {
        let isThere = fields.focus == .country
        fields.setNote(isThere ? AddressWords.countries(like: country) : nil, for: .country)
    }

    private func text(_ field: AddressField) -> String {
        let trimmed = fields[field].drop(while: \.isWhitespace)
        return String(trimmed.reversed().drop(while: \.isWhitespace).reversed())
    }

    private func optional(_ field: AddressField) -> String? {
        text(field).isEmpty ? nil : text(field)
    }
}
