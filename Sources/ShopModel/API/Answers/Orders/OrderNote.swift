/// A note of the store's staff beside an order, which its shopper does not see.
package struct OrderNote: Hashable, Sendable, Codable {
    /// Its number at the store.
    package var id: Int64
    /// Who wrote it: `staff:4`.
    package var actor: String
    /// The note.
    package var text: String
    /// When it was written.
    package var createdAt: Timestamp

    /// Makes a note from its facts.
    package init(id: Int64, actor: String, text: String, createdAt: Timestamp) {
        self.id = id
        self.actor = actor
        self.text = text
        self.createdAt = createdAt
    }

    enum CodingKeys: String, CodingKey {
        case id = "note_id"
        case actor
        case text
        case createdAt = "created_at"
    }
}
