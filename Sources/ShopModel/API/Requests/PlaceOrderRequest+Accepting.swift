extension PlaceOrderRequest {
    /// Returns the order at what the store asks for it now, under an id of its own; nil where
    /// nothing of it is left.
    ///
    /// Pieces that are not there are left out. The total is then not known, and the prices of the
    /// lines are what the store is held to.
    package func accepting(
        _ changes: [LineChange], total: TotalChange?, as id: ClientOrderID
    ) -> PlaceOrderRequest? {
        var request = self
        request.items = items.compactMap { item in
            guard let change = changes.first(where: { $0.watchID == item.watchID }) else {
                return item
            }
            guard let price = change.actual, change.available > 0 else { return nil }
            return OrderItemRequest(
                watchID: item.watchID, quantity: min(item.quantity, change.available),
                unitPrice: price)
        }
        guard !request.items.isEmpty else { return nil }
        let isWhole = request.items.map(\.quantity) == items.map(\.quantity)
        request.expectedTotal = isWhole ? total?.actual ?? expectedTotal : nil
        request.replaces = clientOrderID
        request.clientOrderID = id
        return request
    }
}
