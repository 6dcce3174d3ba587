import FoundationEssentials
package import ShopModel

extension Order {
    /// Anna's order of one PRX, reserved for 45 minutes and not paid.
    package static let fixture = Order(
        id: OrderID(1042), clientOrderID: .fixture, customerID: Customer.fixture.id,
        orderDate: .fixture, status: .pending, paymentStatus: .requiresPayment,
        total: Money(minorUnits: 41_000, currency: .usd),
        tax: Money(minorUnits: 3_072, currency: .usd), destination: .address(.fixture),
        shippingMethod: "tracked", shipping: Money(minorUnits: 1_500, currency: .usd),
        payBy: Timestamp.fixture.advanced(bySeconds: 2_700), version: 1, lines: [.fixture])
}

extension OrderLine {
    /// One PRX at $395.00.
    package static let fixture = OrderLine(
        watchID: Watch.fixture.id, watchName: Watch.fixture.name,
        modelCode: Watch.fixture.modelCode, quantity: 1, unitPrice: .fixture, subtotal: .fixture)
}

extension ClientOrderID {
    /// The id of Anna's order.
    package static let fixture = ClientOrderID(UUID.fixture(1_042))
}

extension OrderEvent {
    /// Anna's order was placed.
    package static let fixture = OrderEvent(
        sequence: 1, at: .fixture, kind: "placed", from: nil, to: .pending)
}

extension Quote {
    /// What one PRX costs with shipping, five being there.
    package static let fixture = Quote(
        lines: [.fixture], available: [5], shippingMethod: "tracked",
        shipping: Order.fixture.shipping, tax: Order.fixture.tax, total: Order.fixture.total)
}

extension PaymentState {
    /// Anna's order has been paid.
    package static let fixture = PaymentState(
        orderID: Order.fixture.id, orderStatus: .processing, status: .succeeded,
        amount: Order.fixture.total)
}

extension PlaceOrderRequest {
    /// What Anna sent to place her order.
    package static let fixture = PlaceOrderRequest(
        items: [
            OrderItemRequest(
                watchID: Watch.fixture.id, quantity: 1, unitPrice: DecimalText(.fixture))
        ],
        destination: .address(.fixture), clientOrderID: .fixture,
        expectedTotal: Order.fixture.total, shippingMethod: "tracked")
}
