import ShopModel

extension StoreSettings {
    /// The settings of a new store in a currency: one way to ship that costs 10 major units, one
    /// that is fast and costs 25; 8.1 % tax in the prices, as Switzerland has it since 2024.
    static func standard(
        currency: Currency, isTestMode: Bool
    ) -> StoreSettings {
        func price(_ major: Int64) -> Money {
            Money(minorUnits: major * currency.minorUnitsPerMajor, currency: currency)
        }
        return StoreSettings(
            currency: currency,
            shippingMethods: [
                ShippingMethod(
                    id: "tracked", name: "Tracked", price: price(10), daysFrom: 2, daysTo: 4),
                ShippingMethod(
                    id: "express", name: "Express", price: price(25), daysFrom: 1, daysTo: 2),
            ],
            maxQuantity: 10, lowStock: 7, taxBasisPoints: 810, isTestMode: isTestMode)
    }
}
