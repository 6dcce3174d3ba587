/// All fields that an object of a request may have; any other is refused.
package struct FieldTable: Hashable, Sendable {
    /// The fields, in the order of the documentation.
    package let fields: [Field]
    /// Groups of optional fields, of which the object has exactly one and that one whole; empty
    /// where there is nothing to choose.
    package private(set) var choices: [[String]] = []

    /// Makes a table of fields.
    package init(_ fields: Field...) {
        self.fields = fields
    }

    /// Makes a table of a list of fields.
    package init(_ fields: [Field]) {
        self.fields = fields
    }

    /// Returns the table with more fields at its end.
    func adding(_ more: Field...) -> FieldTable { FieldTable(fields + more) }

    /// The table with every field left to the sender, for a change of some of them.
    var allOptional: FieldTable {
        FieldTable(fields.map { .optional($0.name, $0.kind) })
    }

    /// Returns the table where the sender chooses exactly one of some groups of optional fields.
    func choosing(_ groups: [String]...) -> FieldTable {
        var table = self
        table.choices = groups
        return table
    }

    /// Returns everything that is wrong with a value, in the order of the table, unknown keys last.
    package func errors(in value: JSONValue) -> [FieldError] {
        errors(in: value, at: "#")
    }

    func errors(in value: JSONValue, at pointer: String) -> [FieldError] {
        guard case .object(let members) = value else {
            return [FieldError(pointer: pointer, detail: "must be an object")]
        }
        let known = fields.flatMap { field in
            errors(in: value[field.name], of: field, at: "\(pointer)/\(field.name)")
        }
        let names = Set(fields.map(\.name))
        let unknown = members.filter { !names.contains($0.key) }.map { member in
            FieldError(
                pointer: "\(pointer)/\(Self.escaped(member.key))", detail: "is not a known field")
        }
        return known + choiceErrors(in: value, at: pointer) + unknown
    }

    private func errors(
        in value: JSONValue?, of field: Field, at pointer: String
    ) -> [FieldError] {
        switch value {
        case nil, .null:
            field.isRequired ? [FieldError(pointer: pointer, detail: "is required")] : []
        case .some(let value):
            field.kind.errors(in: value, at: pointer)
        }
    }

    /// Escapes a key for a JSON Pointer (RFC 6901, section 3).
    private static func escaped(_ key: String) -> String {
        key.replacing("~", with: "~0").replacing("/", with: "~1")
    }
}
