import ShopModel

/// A watch as it can be ordered now.
struct Offer: Hashable, Sendable {
    let watchID: WatchID
    let name: String
    let modelCode: String
    let unitPrice: Money
    /// How many can be bought: on hand less reserved.
    let available: Int
}
