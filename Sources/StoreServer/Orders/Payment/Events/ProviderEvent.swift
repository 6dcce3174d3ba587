import ShopModel

/// Something that the provider tells by itself.
struct ProviderEvent: Hashable, Sendable {
    let id: String
    let type: String
    /// When it happened.
    let time: Timestamp
    /// Whether real money was moved.
    let isLive: Bool
    let subject: Subject

    /// What it tells of.
    enum Subject: Hashable, Sendable {
        /// An attempt to pay.
        case payment(PaymentReport)
        /// Money of an intent that went back.
        case refund(intent: String)
        /// A dispute about the money of an intent.
        case dispute(DisputeReport)
        /// Something whose form is not known here.
        case unreadable
        /// Something that the store does nothing about.
        case other
    }
}
