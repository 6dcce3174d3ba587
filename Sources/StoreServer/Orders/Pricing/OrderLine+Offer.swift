import ShopModel

extension OrderLine {
    /// Some pieces of a watch at the price that it is offered at.
    init(_ offer: Offer, quantity: Int) throws(MoneyError) {
        self.init(
            watchID: offer.watchID, watchName: offer.name, modelCode: offer.modelCode,
            quantity: quantity, unitPrice: offer.unitPrice,
            subtotal: try offer.unitPrice.multiplied(by: quantity))
    }
}

extension Offer {
    /// Tells why so many cannot be bought; nil where they can.
    func shortage(of quantity: Int) -> CartWarning.Code? {
        if quantity <= available { return nil }
        return available > 0 ? .notEnoughStock : .outOfStock
    }
}
