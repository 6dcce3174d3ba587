/// Decides about a return.
package struct ReturnDecision: Hashable, Sendable, Codable {
    /// Whether the store takes the pieces back and gives the money back.
    package var isApproved: Bool
    /// Whether the pieces go back on the shelf; they do not where nil.
    package var restocks: Bool?

    /// Makes a decision from its fields.
    package init(isApproved: Bool, restocks: Bool?) {
        self.isApproved = isApproved
        self.restocks = restocks
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("approve", .boolean), .optional("restock", .boolean))

    enum CodingKeys: String, CodingKey {
        case isApproved = "approve"
        case restocks = "restock"
    }
}
