import ShopModel
import TerminalUI

/// An order that was placed, and how its payment went where one was tried.
struct PlacedOrderReport: Report {
    /// The order.
    let order: Order
    /// How its payment stands; nil where none was tried.
    var payment: PaymentState?
    /// Where it can be paid in a browser; nil where it cannot be paid, or was.
    var page: PaymentPageAnswer?

    var lines: [SafeText] {
        let total = AmountWords.text(order.total)
        let placed: SafeText = "Order \(order.id.description) over \(total) is placed."
        return [placed] + [payment.map(words) ?? paying].compactMap { $0 }
    }

    private var paying: SafeText? {
        guard let page, let end = order.payBy else { return nil }
        let time = LocalTime(end, zone: .system)
        return "It is kept until \(time.shortDate) \(time.clock); pay at \(page.url)"
    }

    private func words(_ payment: PaymentState) -> SafeText {
        switch payment.status {
        case .succeeded: "It is paid."
        case .processing: "The payment is under way."
        case .requiresPayment:
            payment.actionURL.map { "The bank wants to know whether it is you: \($0)" }
                ?? "It is not paid yet."
        case .failed, .cancelled:
            CheckoutWords.declined(payment.failure)
        case .partiallyRefunded, .refunded: "The payment was given back."
        }
    }

    /// Writes every key, null where there is nothing.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(order, forKey: .order)
        try container.encode(payment, forKey: .payment)
        try container.encode(page, forKey: .page)
    }

    enum CodingKeys: String, CodingKey {
        case order
        case payment
        case page = "payment_page"
    }
}
