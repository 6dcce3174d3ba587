/// A row of the stock's ledger: pieces of a watch that came or went.
package struct StockMovement: Hashable, Sendable, Codable {
    /// Its number in the ledger.
    package var id: Int64
    /// The watch.
    package var watchID: WatchID
    /// Its reference.
    package var modelCode: String
    /// Its name.
    package var watchName: String
    /// How many came; negative for those that went, never 0.
    package var quantityChange: Int
    /// Why.
    package var reason: Reason
    /// The document that it is by: `order:12`, `delivery:4711`.
    package var reference: String?
    /// Who moved them: `staff:7`; nil for the store itself.
    package var actor: String?
    /// What they said of it.
    package var note: String?
    /// When.
    package var createdAt: Timestamp

    /// Makes a row from all of its facts.
    package init(
        id: Int64, watchID: WatchID, modelCode: String, watchName: String, quantityChange: Int,
        reason: Reason, reference: String?, actor: String?, note: String?, createdAt: Timestamp
    ) {
        self.id = id
        self.watchID = watchID
        self.modelCode = modelCode
        self.watchName = watchName
        self.quantityChange = quantityChange
        self.reason = reason
        self.reference = reference
        self.actor = actor
        self.note = note
        self.createdAt = createdAt
    }

    /// Why pieces come or go.
    package enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
        /// The first ones of a new watch.
        case seed
        /// They were sold.
        case sale
        /// An order that was paid was called off.
        case restock
        /// A customer sent them back.
        case returned = "return"
        /// They were delivered.
        case delivery
        /// Someone counted, found or broke them.
        case adjustment
    }

    enum CodingKeys: String, CodingKey {
        case id = "movement_id"
        case watchID = "watch_id"
        case modelCode = "model_code"
        case watchName = "watch_name"
        case quantityChange = "quantity_change"
        case reason
        case reference
        case actor
        case note
        case createdAt = "created_at"
    }
}
