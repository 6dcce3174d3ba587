import ShopModel

/// A mail in the table of jobs: its kind, and one member for each thing that it names.
extension Mail {
    private enum CodingKeys: String, CodingKey {
        case kind = "mail"
        case customer = "customer_id"
        case order = "order_id"
        case refund = "refund_id"
        case request = "request_id"
        case subscription = "subscription_id"
        case watch = "watch_id"
    }

    /// The mails by the names that they have in the table.
    private enum Kind: String, Codable {
        case welcome
        case orderConfirmation = "order_confirmation"
        case payLink = "pay_link"
        case shipped
        case delivered
        case lost
        case returned
        case cancelled
        case refunded
        case receipt
        case passwordReset = "password_reset"
        case orderAccess = "order_access"
        case backInStock = "back_in_stock"
        case lowStock = "low_stock"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        func order() throws -> OrderID { try fields.decode(OrderID.self, forKey: .order) }
        func request() throws -> String { try fields.decode(String.self, forKey: .request) }
        self =
            switch try fields.decode(Kind.self, forKey: .kind) {
            case .welcome: .welcome(try fields.decode(CustomerID.self, forKey: .customer))
            case .orderConfirmation: .orderConfirmation(try order())
            case .payLink: .payLink(try order())
            case .shipped: .shipped(try order())
            case .delivered: .delivered(try order())
            case .lost: .lost(try order())
            case .returned: .returned(try order())
            case .cancelled: .cancelled(try order())
            case .refunded:
                .refunded(try order(), refund: try fields.decode(Int64.self, forKey: .refund))
            case .receipt: .receipt(try order())
            case .passwordReset: .passwordReset(request: try request())
            case .orderAccess: .orderAccess(request: try request())
            case .backInStock:
                .backInStock(subscription: try fields.decode(Int64.self, forKey: .subscription))
            case .lowStock: .lowStock(try fields.decode(WatchID.self, forKey: .watch))
            }
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        func encode(_ kind: Kind, _ value: some Encodable, _ key: CodingKeys) throws {
            try fields.encode(kind, forKey: .kind)
            try fields.encode(value, forKey: key)
        }
        switch self {
        case .welcome(let customer): try encode(.welcome, customer, .customer)
        case .orderConfirmation(let order): try encode(.orderConfirmation, order, .order)
        case .payLink(let order): try encode(.payLink, order, .order)
        case .shipped(let order): try encode(.shipped, order, .order)
        case .delivered(let order): try encode(.delivered, order, .order)
        case .lost(let order): try encode(.lost, order, .order)
        case .returned(let order): try encode(.returned, order, .order)
        case .cancelled(let order): try encode(.cancelled, order, .order)
        case .refunded(let order, let refund):
            try encode(.refunded, order, .order)
            try fields.encode(refund, forKey: .refund)
        case .receipt(let order): try encode(.receipt, order, .order)
        case .passwordReset(let request): try encode(.passwordReset, request, .request)
        case .orderAccess(let request): try encode(.orderAccess, request, .request)
        case .backInStock(let subscription):
            try encode(.backInStock, subscription, .subscription)
        case .lowStock(let watch): try encode(.lowStock, watch, .watch)
        }
    }
}
