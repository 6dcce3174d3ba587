/// An order as its store knows it.
package struct Order: Hashable, Sendable {
    /// Names it at its store.
    package var id: OrderID
    /// Names it from the moment its shopper made it; nil for one from the web shop.
    package var clientOrderID: ClientOrderID?
    /// Whose it is; nil for a guest's.
    package var customerID: CustomerID?
    /// When the store took it.
    package var orderDate: Timestamp
    /// Where it stands.
    package var status: OrderStatus
    /// Where its payment stands.
    package var paymentStatus: PaymentStatus
    /// What all of it costs, shipping and tax included.
    package var total: Money
    /// How much of the total is tax.
    package var tax: Money
    /// Where it goes.
    package var destination: ShippingDestination
    /// The shipping method's id.
    package var shippingMethod: String
    /// What shipping costs.
    package var shipping: Money
    /// The provider's name of its payment, once one was tried.
    package var paymentIntentID: String?
    /// Who carries it.
    package var carrier: String?
    /// The carrier's number for it.
    package var trackingNumber: String?
    /// Until when its stock is kept for it unpaid; nil once it is paid or over.
    package var payBy: Timestamp?
    /// Counts the changes made to it.
    package var version: Int64
    /// Whether it is a gift, and what the card says.
    package var gift: Gift?
    /// What was ordered.
    package var lines: [OrderLine]

    /// Makes an order from all of its facts.
    package init(
        id: OrderID, clientOrderID: ClientOrderID?, customerID: CustomerID?, orderDate: Timestamp,
        status: OrderStatus, paymentStatus: PaymentStatus, total: Money, tax: Money,
        destination: ShippingDestination, shippingMethod: String, shipping: Money,
        paymentIntentID: String? = nil, carrier: String? = nil, trackingNumber: String? = nil,
        payBy: Timestamp? = nil, version: Int64, gift: Gift? = nil, lines: [OrderLine]
    ) {
        self.id = id
        self.clientOrderID = clientOrderID
        self.customerID = customerID
        self.orderDate = orderDate
        self.status = status
        self.paymentStatus = paymentStatus
        self.total = total
        self.tax = tax
        self.destination = destination
        self.shippingMethod = shippingMethod
        self.shipping = shipping
        self.paymentIntentID = paymentIntentID
        self.carrier = carrier
        self.trackingNumber = trackingNumber
        self.payBy = payBy
        self.version = version
        self.gift = gift
        self.lines = lines
    }

    /// Whether a payment can be tried now.
    package var isPayable: Bool { status == .pending && paymentStatus != .succeeded }

    /// How many pieces it has.
    package var pieceCount: Int { lines.reduce(0) { $0 + $1.quantity } }
}
