/// Places an order.
package struct PlaceOrderRequest: Hashable, Sendable, Codable {
    /// What is ordered, at the prices that the shopper was shown.
    package var items: [OrderItemRequest]
    /// Where it goes.
    package var destination: ShippingDestination
    /// The order's own id, which is also its idempotency key.
    package var clientOrderID: ClientOrderID?
    /// The total that the shopper was shown.
    package var expectedTotal: DecimalText?
    /// The currency of the amounts; the store's where nil.
    package var currency: String?
    /// The shipping method's id; the usual one where nil.
    package var shippingMethod: String?
    /// Whether the shopper was offline when placing it.
    package var isPlacedOffline: Bool?
    /// The order that this one takes the place of: one that was refused as changed, or is unpaid.
    package var replaces: ClientOrderID?
    /// What makes it a gift; nil where it is none.
    package var gift: Gift?
    /// Where the store writes to a guest; of no effect for whoever is logged in.
    package var email: String?
    /// The guest's name; of no effect for whoever is logged in.
    package var fullName: String?

    /// Makes a request from its facts.
    package init(
        items: [OrderItemRequest], destination: ShippingDestination,
        clientOrderID: ClientOrderID?, expectedTotal: Money?, shippingMethod: String?,
        isPlacedOffline: Bool? = nil
    ) {
        self.items = items
        self.destination = destination
        self.clientOrderID = clientOrderID
        self.expectedTotal = expectedTotal.map(DecimalText.init)
        currency = expectedTotal?.currency.code
        self.shippingMethod = shippingMethod
        self.isPlacedOffline = isPlacedOffline
    }

    /// The fields on the wire; `total_amount` and `amount` are what the web shop sends besides.
    package static let fields = FieldTable(
        .required("items", .list(of: .object(OrderItemRequest.fields), count: 1...100)),
        .required("shipping_address", .destination),
        .optional("client_order_id", .uuid), .optional("expected_total", .amount),
        .optional("currency", .text(3...3)), .optional("shipping_method", .text(1...40)),
        .optional("placed_offline", .boolean), .optional("replaces", .uuid),
        .optional("gift", .object(Gift.fields)), .optional("email", .email),
        .optional("full_name", .text(1...200)), .optional("total_amount", .ignored),
        .optional("amount", .ignored))

    enum CodingKeys: String, CodingKey {
        case items
        case destination = "shipping_address"
        case clientOrderID = "client_order_id"
        case expectedTotal = "expected_total"
        case currency
        case shippingMethod = "shipping_method"
        case isPlacedOffline = "placed_offline"
        case replaces
        case gift
        case email
        case fullName = "full_name"
    }
}
