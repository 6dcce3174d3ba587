/// A labelled line of a form, with what is wrong with it.
package struct FormField<ID: Hashable & Sendable>: Hashable, Sendable {
    /// What the form knows the field by.
    package let id: ID
    /// The words before the field.
    package let label: SafeText
    /// The text and the cursor.
    package var field: TextField
    /// What is wrong, or nil.
    package var message: SafeText?
    /// What helps to fill it in, shown where nothing is wrong; or nil.
    package var note: SafeText?

    /// Creates a field of a form.
    package init(id: ID, label: SafeText, field: TextField = TextField(), message: SafeText? = nil)
    {
        self.id = id
        self.label = label
        self.field = field
        self.message = message
    }
}
