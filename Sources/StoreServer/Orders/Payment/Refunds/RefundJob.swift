import ShopModel

/// Asks the provider to give money back.
struct RefundJob: JobPayload, Hashable {
    static let kind = "refund"

    let refund: RefundID

    enum CodingKeys: String, CodingKey {
        case refund
    }
}
