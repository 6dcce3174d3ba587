import ShopModel

/// An order that is about to be written for the first time.
struct OrderDraft: Sendable {
    let buyer: Buyer
    let clientOrderID: ClientOrderID?
    let quote: Quote
    let destination: ShippingDestination
    let isPlacedOffline: Bool
    let payBy: Timestamp
    let gift: Gift?
    let replaces: ClientOrderID?
}
