/// Writes a note for the store's staff beside an order.
package struct OrderNoteRequest: Hashable, Sendable, Codable {
    /// The note.
    package var text: String

    /// Makes a request from its fields.
    package init(text: String) {
        self.text = text
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.required("text", .text(1...2_000)))

    enum CodingKeys: String, CodingKey {
        case text
    }
}
