/// Labelled fields below each other, one of which has the focus.
package struct Form<ID: Hashable & Sendable>: Hashable, Sendable {
    /// The fields from top to bottom.
    package private(set) var fields: [FormField<ID>]
    /// The index of the field with the focus; nil where a form has no field, or something else on
    /// the screen has the focus.
    package var focusedIndex: Int?

    /// Creates a form with the focus on its first field.
    package init(_ fields: [FormField<ID>]) {
        self.fields = fields
        focusedIndex = fields.isEmpty ? nil : 0
    }

    /// The field with the focus; nil where none has it.
    package var focus: ID? {
        get { focusedIndex.map { fields[$0].id } }
        set { focusedIndex = newValue.flatMap(index) }
    }

    /// Returns the text of a field; empty where the form has no such field.
    package subscript(id: ID) -> String {
        get { index(of: id).map { fields[$0].field.text } ?? "" }
        set {
            if let index = index(of: id) { fields[index].field.replaceText(with: newValue) }
        }
    }

    /// Says what is wrong with a field, or with nil that nothing is.
    package mutating func setMessage(_ message: SafeText?, for id: ID) {
        if let index = index(of: id) { fields[index].message = message }
    }

    /// Says below a field what helps to fill it in, or with nil nothing.
    package mutating func setNote(_ note: SafeText?, for id: ID) {
        if let index = index(of: id) { fields[index].note = note }
    }

    /// Takes all messages away.
    package mutating func clearMessages() {
        for index in fields.indices { fields[index].message = nil }
    }

    /// Moves the focus to the next field; returns false at the last one, where it stays.
    @discardableResult
    package mutating func focusNext() -> Bool { moveFocus(by: 1) }

    /// Moves the focus to the field before; returns false at the first one, where it stays.
    @discardableResult
    package mutating func focusPrevious() -> Bool { moveFocus(by: -1) }

    /// Moves the focus to the first field with a message; returns whether there is one.
    @discardableResult
    package mutating func focusFirstMessage() -> Bool {
        guard let index = fields.firstIndex(where: { $0.message != nil }) else { return false }
        focusedIndex = index
        return true
    }

    /// Edits the focused field or moves the focus (Tab, Shift-Tab, up, down); returns false where
    /// the key means nothing here, as Enter and Escape, or Tab at the last field.
    package mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .tab, .down: return focusNext()
        case .backTab, .up: return focusPrevious()
        default:
            guard let focusedIndex else { return false }
            return fields[focusedIndex].field.handle(key)
        }
    }

    private mutating func moveFocus(by step: Int) -> Bool {
        guard let index = focusedIndex, fields.indices.contains(index + step) else { return false }
        focusedIndex = index + step
        return true
    }

    private func index(of id: ID) -> Int? {
        fields.firstIndex { $0.id == id }
    }
}
