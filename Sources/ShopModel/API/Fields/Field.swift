/// One field of a request.
package struct Field: Hashable, Sendable {
    /// The key on the wire.
    package let name: String
    /// What it may hold.
    package let kind: FieldKind
    /// Whether it must be there and must not be null.
    package let isRequired: Bool

    /// Makes a field that must be there.
    package static func required(_ name: String, _ kind: FieldKind) -> Field {
        Field(name: name, kind: kind, isRequired: true)
    }

    /// Makes a field that may be left out or null.
    package static func optional(_ name: String, _ kind: FieldKind) -> Field {
        Field(name: name, kind: kind, isRequired: false)
    }
}
