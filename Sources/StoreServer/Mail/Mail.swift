import ShopModel

/// A mail that the store owes to someone.
///
/// It names what it is about and is written when it is sent, so that it says what is true then and
/// that no secret waits in a table.
enum Mail: JobPayload, Hashable {
    static let kind = "mail"

    /// To someone who has opened an account.
    case welcome(CustomerID)
    /// What was paid, with the receipt.
    case orderConfirmation(OrderID)
    /// Where an order can be paid, and until when.
    case payLink(OrderID)
    /// An order is on its way.
    case shipped(OrderID)
    /// An order has arrived.
    case delivered(OrderID)
    /// An order was lost on its way.
    case lost(OrderID)
    /// An order came back, from the carrier or from its shopper.
    case returned(OrderID)
    /// An order was called off or has run out.
    case cancelled(OrderID)
    /// Money went back, by the number of the refund.
    case refunded(OrderID, refund: Int64)
    /// The receipt, asked for again.
    case receipt(OrderID)
    /// The link and the code with which a password can be set anew, by the id of the request.
    case passwordReset(request: String)
    /// The code with which a guest sees their order, by the id of the request.
    case orderAccess(request: String)
    /// A watch can be bought again, by the id of whoever waits for it.
    case backInStock(subscription: Int64)
    /// A watch is running low, to the staff.
    case lowStock(WatchID)
}

extension JobQueue {
    /// Adds a mail that goes out at a time or soon after it.
    func send(
        _ mail: Mail, key: String? = nil, at time: Timestamp, in transaction: Transaction
    ) throws {
        try add(mail, key: key, due: time, in: transaction)
    }
}
