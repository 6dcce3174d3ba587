import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct AddressFormTests {
    /// A form with Anna's address typed into it, and one field as a test wants it.
    private func form(_ field: AddressField? = nil, _ text: String = "") -> AddressForm {
        var form = AddressForm()
        form.fill(with: .fixture)
        form.focusFirst()
        while let field, form.fields.focus != field { form.focusNext() }
        if field != nil {
            form.type(.control("u"))
            form.type(.paste(text))
        }
        return form
    }

    private func message(_ form: AddressForm, _ field: AddressField) -> SafeText? {
        form.fields.fields.first { $0.id == field }?.message
    }

    @Test func `a kept address fills an untouched form, and the button has the focus`() {
        let form = form()
        #expect(form.address == .fixture)
        var filled = AddressForm()
        filled.fill(with: .fixture)
        #expect(!filled.isTyping)
    }

    @Test func `a kept address does not overwrite what was typed meanwhile`() {
        var form = AddressForm()
        form.fields.focus.map { #expect($0 == .name) }
        form.focusNext()
        form.type("5")
        form.fill(with: .fixture)
        #expect(form.address.line1 == "5")
    }

    @Test(arguments: [
        (AddressField.name, "  "), (.line1, ""), (.city, ""), (.country, "Swizzland"),
        (.country, "ZZ"),
    ])
    func `the review does not open with a field that the store would refuse`(
        _ field: AddressField, _ text: String
    ) {
        var form = form(field, text)
        let isRight = form.check()
        #expect(!isRight)
        #expect(message(form, field) == AddressWords.wrong(field))
        #expect(form.fields.focus == field)
    }

    @Test func `a wrong field is named as it is left, and right again as it is mended`() {
        var form = form(.country, "Swizz")
        #expect(message(form, .country) == nil)
        form.focusNext()
        #expect(message(form, .country) == AddressWords.wrong(.country))
        form.focusPrevious()
        form.type(.control("u"))
        form.type("c")
        form.type("h")
        #expect(message(form, .country) == nil)
        #expect(form.address.country == "CH")
    }

    @Test func `space around a text is left out, and empty parts are none`() {
        var form = form(.line2, "  ")
        #expect(form.address.line2 == nil)
        form = self.form(.city, "  Genève ")
        #expect(form.address.city == "Genève")
    }

    @Test func `the focus goes through the fields to the button and back`() {
        var form = AddressForm()
        form.focusFirst()
        for _ in AddressField.allCases { form.focusNext() }
        #expect(!form.isTyping)
        form.focusPrevious()
        #expect(form.fields.focus == .phone)
    }

    @Test(arguments: AddressField.allCases)
    func `no field takes more than a store does`(_ field: AddressField) {
        let form = form(field, String(repeating: "x", count: 300))
        #expect(form.fields[field].count == field.limit)
    }
}
