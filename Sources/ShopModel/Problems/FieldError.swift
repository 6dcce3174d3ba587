/// What is wrong with one field of a request.
package struct FieldError: Hashable, Sendable, Codable {
    /// Where the field is: a JSON Pointer (RFC 6901) into the body, `#/items/0/quantity`, or `?name`.
    package var pointer: String
    /// What is wrong, in words that say what would be right.
    package var detail: String

    /// Makes an error for a field.
    package init(pointer: String, detail: String) {
        self.pointer = pointer
        self.detail = detail
    }

    /// The last part of the pointer: the field's own name.
    package var fieldName: String {
        String(pointer.split(whereSeparator: { "#/?".contains($0) }).last ?? "")
    }
}
