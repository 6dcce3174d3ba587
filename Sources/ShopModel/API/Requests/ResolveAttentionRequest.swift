/// Says that somebody has looked at an order that needed it.
package struct ResolveAttentionRequest: Hashable, Sendable, Codable {
    /// What they found or did, for the audit log.
    package var note: String

    /// Makes a request from its field.
    package init(note: String) {
        self.note = note
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.required("note", .text(1...500)))

    enum CodingKeys: String, CodingKey {
        case note
    }
}
