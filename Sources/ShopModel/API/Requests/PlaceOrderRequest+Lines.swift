extension PlaceOrderRequest {
    /// Returns what is ordered as its shopper saw it, in the quantities that are ordered now.
    ///
    /// - Parameter shown: The lines that the shopper saw; what stands in none of them is left out.
    package func lines(from shown: [CartLine]) -> [CartLine] {
        items.compactMap { item in
            var line = shown.first { $0.watchID == item.watchID }
            line?.quantity = item.quantity
            return line
        }
    }
}
