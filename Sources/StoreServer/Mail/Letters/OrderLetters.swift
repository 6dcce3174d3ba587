import ShopModel

/// An order was paid.
struct ConfirmationLetter: Letter {
    static let kind = "order-confirmation"

    let order: OrderFacts
}

/// Where an order can be paid.
struct PayLinkLetter: Letter {
    static let kind = "pay-link"

    let order: OrderFacts
    /// The short page.
    let link: String
    /// The words that the terminal shows as well.
    let phrase: String
    /// Until when the stock is kept.
    let payBy: String
}

/// An order is on its way.
struct ShippedLetter: Letter {
    static let kind = "shipped"

    let order: OrderFacts
    let carrier: String?
    let trackingNumber: String?
}

extension ShippedLetter {
    init(_ order: Order, _ facts: OrderFacts) {
        self.init(
            order: facts, carrier: order.carrier.map(MailText.line),
            trackingNumber: order.trackingNumber.map(MailText.line))
    }
}

/// An order has arrived.
struct DeliveredLetter: Letter {
    static let kind = "delivered"

    let order: OrderFacts
}

/// An order was lost on its way.
struct LostLetter: Letter {
    static let kind = "lost"

    let order: OrderFacts
}

/// An order came back.
struct ReturnedLetter: Letter {
    static let kind = "returned"

    let order: OrderFacts
    /// Whether money goes back.
    let isRefunded: Bool
}

/// An order was called off or has run out.
struct CancelledLetter: Letter {
    static let kind = "cancelled"

    let order: OrderFacts
    /// Whether nobody paid in time.
    let isExpired: Bool
    /// Whether money goes back.
    let isPaid: Bool
}

extension CancelledLetter {
    init(_ order: Order, _ facts: OrderFacts) {
        self.init(
            order: facts, isExpired: order.status == .expired,
            isPaid: order.paymentStatus.isPaid)
    }
}

/// Money goes back.
struct RefundLetter: Letter {
    static let kind = "refunded"

    let order: OrderFacts
    let amount: String
}

/// The receipt of an order, asked for again.
struct ReceiptLetter: Letter {
    static let kind = "receipt"

    let order: OrderFacts
    /// The number of the receipt.
    let receipt: String
}

/// The code with which a guest sees their order.
struct OrderAccessLetter: Letter {
    static let kind = "order-access"

    let number: String
    let code: String
    let until: String
}
