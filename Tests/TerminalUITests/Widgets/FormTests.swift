import TerminalTestSupport
import TerminalUI
import Testing

struct FormTests {
    private enum Name: Hashable, Sendable { case name, street, city }

    private func form() -> Form<Name> {
        Form([
            FormField(id: .name, label: "Name"), FormField(id: .street, label: "Street and number"),
            FormField(id: .city, label: "City", field: TextField(text: "Genève")),
        ])
    }

    @Test func `the focus moves between fields and stops at the ends`() {
        var form = form()
        #expect(form.focus == .name)
        #expect(form.handle(.tab) == true)
        #expect(form.handle(.down) == true)
        #expect(form.focus == .city)
        #expect(form.handle(.tab) == false)
        #expect(form.handle(.backTab) == true)
        #expect(form.focus == .street)
        form.focus = nil
        #expect(form.handle(.character("x")) == false)
        #expect(form.focusNext() == false)
    }

    @Test func `keys edit the focused field only`() {
        var form = form()
        for character in "Ada" { #expect(form.handle(.character(character)) == true) }
        #expect(form[.name] == "Ada" && form[.city] == "Genève")
        #expect(form.handle(.enter) == false)
        form[.city] = "Bern"
        #expect(form[.city] == "Bern")
    }

    @Test func `a message stands below its field, and the focus can go to the first`() throws {
        var form = form()
        #expect(form.focusFirstMessage() == false)
        form.setMessage("Street is missing", for: .street)
        #expect(form.focusFirstMessage() == true)
        #expect(form.focus == .street)
        for (name, width, height) in [("wide", 60, 8), ("narrow", 30, 8), ("low", 60, 3)] {
            var surface = Surface(size: Size(width: width, height: height))
            form.draw(on: &surface, in: surface.bounds)
            try expectSnapshot(of: surface, named: name)
        }
        form.clearMessages()
        #expect(form.fields.allSatisfy { $0.message == nil })
    }

    @Test(arguments: 1...8)
    func `the focused field is in sight however low the area`(height: Int) {
        var form = form()
        for _ in 0..<3 {
            var surface = Surface(size: Size(width: 60, height: height))
            form.draw(on: &surface, in: surface.bounds)
            #expect(surface.cursor != nil)
            form.focusNext()
        }
    }
}
