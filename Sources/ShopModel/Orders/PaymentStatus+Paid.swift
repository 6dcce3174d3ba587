extension PaymentStatus {
    /// Whether the order was paid, even if some or all of it has gone back since.
    package var isPaid: Bool {
        switch self {
        case .succeeded, .partiallyRefunded, .refunded: true
        case .requiresPayment, .processing, .failed, .cancelled: false
        }
    }
}
