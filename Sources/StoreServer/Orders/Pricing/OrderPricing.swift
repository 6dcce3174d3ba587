import ShopModel

/// The arithmetic of an order: what its lines, its shipping and its tax are, by the store's own prices.
struct OrderPricing: Sendable {
    private let settings: StoreSettings
    private let offers: [WatchID: Offer]
    private let method: ShippingMethod

    /// Takes what is offered of the watches that are asked for; one that is missing is not sold.
    init(settings: StoreSettings, offers: [Offer], method: ShippingMethod) {
        self.settings = settings
        self.offers = Dictionary(
            offers.map { ($0.watchID, $0) }, uniquingKeysWith: { first, _ in first })
        self.method = method
    }

    /// Returns what the lines cost now, without those whose watch is not sold.
    func quote(_ wanted: [WantedLine]) throws(MoneyError) -> Quote {
        var lines: [OrderLine] = []
        var available: [Int] = []
        var total = method.price
        for line in wanted {
            guard let offer = offers[line.watchID] else { continue }
            let priced = try OrderLine(offer, quantity: line.quantity)
            lines.append(priced)
            available.append(offer.available)
            total = try total.adding(priced.subtotal)
        }
        return Quote(
            lines: lines, available: available, shippingMethod: method.id, shipping: method.price,
            tax: try total.includedTax(basisPoints: settings.taxBasisPoints), total: total)
    }

    /// Returns the lines that are dearer than shown, not to be had in full, or not sold.
    func changes(to wanted: [WantedLine]) -> [LineChange] {
        wanted.compactMap { line in
            let offer = offers[line.watchID]
            let price = offer?.unitPrice ?? .zero(settings.currency)
            let shown = line.shownPrice ?? price
            if let offer, price.minorUnits <= shown.minorUnits, line.quantity <= offer.available {
                return nil
            }
            return LineChange(
                watchID: line.watchID, expected: DecimalText(shown),
                actual: offer.map { DecimalText($0.unitPrice) },
                available: max(0, offer?.available ?? 0))
        }
    }

    /// Returns the watches that are not sold here.
    func unknown(in wanted: [WantedLine]) -> [WatchID] {
        wanted.map(\.watchID).filter { offers[$0] == nil }
    }
}

extension StoreSettings {
    /// Returns a shipping method by its id, or the usual one; throws ``Problem`` for an unknown id.
    func shippingMethod(_ id: String?) throws(Problem) -> ShippingMethod {
        guard let method = shippingMethods.first(where: { id == nil || $0.id == id }) else {
            let names = shippingMethods.map(\.id).joined(separator: ", ")
            throw Problem(invalid: [
                FieldError(pointer: "#/shipping_method", detail: "must be one of \(names)")
            ])
        }
        return method
    }
}
