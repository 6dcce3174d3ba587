/// Asks for the short page on which an order is paid.
package struct PaymentPageRequest: Hashable, Sendable, Codable {
    /// Whether its address is also mailed.
    package var isMailed: Bool?

    /// Makes a request from its field.
    package init(isMailed: Bool? = nil) {
        self.isMailed = isMailed
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.optional("mail", .boolean))

    enum CodingKeys: String, CodingKey {
        case isMailed = "mail"
    }
}
