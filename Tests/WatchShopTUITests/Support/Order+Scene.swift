import FoundationEssentials
import ShopModel
import ShopTestSupport

@testable import WatchShopTUI

extension Order {
    /// Two watches of the shelf, placed a moment ago and not paid.
    static let scene: Order = {
        var order = Order.fixture
        order.lines = [.shelf(0), .shelf(3)]
        order.total = Money(minorUnits: 116_000, currency: .usd)
        order.tax = Money(minorUnits: 8_692, currency: .usd)
        return order
    }()

    /// Orders in every status, the newest first.
    static let history: [Order] = [
        (1042, .pending, .requiresPayment, 0), (1041, .processing, .succeeded, 1),
        (1038, .shipped, .succeeded, 3), (1031, .delivered, .succeeded, 12),
        (1027, .cancelled, .cancelled, 30), (1024, .expired, .requiresPayment, 41),
        (1019, .lost, .succeeded, 75), (1003, .returned, .refunded, 120),
    ].map { number, status, payment, days in
        scene.placed(number, status, payment, daysAgo: days)
    }

    private func placed(
        _ number: Int64, _ status: OrderStatus, _ payment: PaymentStatus, daysAgo: Int64
    ) -> Order {
        var order = self
        order.id = OrderID(number)
        order.status = status
        order.paymentStatus = payment
        order.orderDate = Timestamp.fixture.advanced(bySeconds: -daysAgo * 86_400)
        order.payBy = status == .pending ? payBy : nil
        if status == .shipped {
            order.carrier = "Swiss Post"
            order.trackingNumber = "99.00.123456.12345678"
        }
        if number.isMultiple(of: 2) { order.lines = [lines[0]] }
        return order
    }

    /// What happened to an order of the history, a day between one thing and the next.
    var story: [OrderEvent] {
        let kinds: [String] =
            switch status {
            case .pending: ["placed"]
            case .processing: ["placed", "paid"]
            case .shipped: ["placed", "paid", "ship"]
            case .delivered: ["placed", "paid", "ship", "deliver"]
            case .cancelled: ["placed", "cancel"]
            case .expired: ["placed", "expire"]
            case .lost: ["placed", "paid", "ship", "lose"]
            case .returned: ["placed", "paid", "ship", "deliver", "return"]
            }
        return zip(kinds, Int64(0)...).map { kind, index in
            OrderEvent(
                sequence: index + 1, at: orderDate.advanced(bySeconds: index * 86_400), kind: kind,
                from: nil, to: status)
        }
    }
}

extension OrderLine {
    /// Pieces of a watch of the shelf, by its place.
    static func shelf(_ index: Int, quantity: Int = 1, price: Int64? = nil) -> OrderLine {
        let watch = Watch.shelf[index]
        let unit = price.map { Money(minorUnits: $0, currency: .usd) } ?? watch.price
        return OrderLine(
            watchID: watch.id, watchName: watch.name, modelCode: watch.modelCode,
            quantity: quantity, unitPrice: unit,
            subtotal: Money(minorUnits: unit.minorUnits * Int64(quantity), currency: .usd))
    }
}

extension Quote {
    /// What the watches of the scene's order cost, all of them being there.
    static let scene = Quote(
        lines: Order.scene.lines, available: [42, 20], shippingMethod: "tracked",
        shipping: Order.scene.shipping, tax: Order.scene.tax, total: Order.scene.total)
}

extension Cart {
    /// The two watches of the scene's order.
    static let scene = Cart(lines: [.shelf(0), .shelf(3)])
}
