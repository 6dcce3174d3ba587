import ShopModel

/// How many of one watch somebody wants, at the price that they were shown.
struct WantedLine: Hashable, Sendable {
    let watchID: WatchID
    var quantity: Int
    /// The lowest price that was shown; nil where any is right.
    var shownPrice: Money?
}

extension WantedLine {
    /// Makes one line a watch from what was asked for, in the order of asking.
    ///
    /// Throws ``Problem`` that names every amount that is none of the currency, and every line that
    /// takes its watch beyond the most pieces that an order may have.
    static func merged(
        _ items: [OrderItemRequest], settings: StoreSettings
    ) throws(Problem) -> [WantedLine] {
        var lines: [WantedLine] = []
        var errors: [FieldError] = []
        for (index, item) in items.enumerated() {
            let pointer = "#/items/\(index)"
            do {
                try lines.merge(item, currency: settings.currency)
            } catch {
                errors.append(
                    FieldError(pointer: "\(pointer)/unit_price", detail: error.requirement))
            }
            if lines.quantity(of: item.watchID) > settings.maxQuantity {
                let detail = "must be at most \(settings.maxQuantity) for one watch"
                errors.append(FieldError(pointer: "\(pointer)/quantity", detail: detail))
            }
        }
        guard errors.isEmpty else { throw Problem(invalid: errors) }
        return lines
    }
}

extension [WantedLine] {
    fileprivate func quantity(of watch: WatchID) -> Int {
        first { $0.watchID == watch }?.quantity ?? 0
    }

    /// Adds an item; of two prices that were shown for one watch the lower one holds.
    fileprivate mutating func merge(
        _ item: OrderItemRequest, currency: Currency
    ) throws(MoneyError) {
        let shown = try item.unitPrice?.money(in: currency)
        guard let index = firstIndex(where: { $0.watchID == item.watchID }) else {
            append(
                WantedLine(watchID: item.watchID, quantity: item.quantity, shownPrice: shown))
            return
        }
        self[index].quantity += item.quantity
        let prices = [self[index].shownPrice, shown].compactMap { $0 }
        self[index].shownPrice = prices.min { $0.minorUnits < $1.minorUnits }
    }
}
