import ShopModel

/// What a paper of an order says: a receipt, or the slip in its parcel.
struct Receipt: Sendable {
    /// Its number; nil for a packing slip.
    let number: Int64?
    /// When the order was paid; nil for a packing slip.
    let paidAt: Timestamp?
    let order: Order
    let contact: OrderContact
    /// What has gone back of the payment, or is on its way.
    var refunded: Money?
    var taxBasisPoints = 0
}
