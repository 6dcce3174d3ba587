import ShopModel

/// Work on orders that are placed; each answer is a case of `OrdersPane.Answer`.
enum OrdersWork: Equatable, Sendable {
    /// Reads the orders of the person, newest first: `kept` where this machine has some, `orders`.
    case loadAll(Generation)
    /// Reads one order and its history: `order`.
    case load(OrderID, Generation)
    /// Calls an order off: `cancelled`.
    case cancel(OrderID, Generation)
    /// Sends an order elsewhere: `addressChanged`.
    case changeAddress(OrderID, Address, Generation)
    /// Asks to give some of an order back: `returnNoted`.
    case giveBack(OrderID, ReturnRequest, Generation)
    /// Saves, prints or mails a receipt: `receipt`.
    case handleReceipt(OrderID, ReceiptWay, Generation)
    /// Reads the watches of an order from the cache: `watches`.
    case loadWatches(of: Order, Generation)
    /// Has the code mailed that opens a guest's order: `codeMailed`.
    case mailCode(OrderLookupRequest, Generation)
    /// Opens a guest's order by its code: `opened`.
    case open(OrderCodeRequest, Generation)
}
