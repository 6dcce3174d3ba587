import FoundationEssentials
package import ShopModel

extension Watch {
    /// The Tissot PRX, five in stock at $395.00.
    package static let fixture = Watch(
        id: WatchID(UUID.fixture(1)), name: "Tissot PRX 40mm Blue", brand: "Tissot",
        modelCode: "T137.410.11.041.00", collection: "PRX",
        category: WatchCategory(rawValue: "classic"),
        description: "A quartz watch with an integrated bracelet.", price: .fixture,
        stockQuantity: 5, imageURL: "/api/v1/watches/\(UUID.fixture(1))/image", position: 0,
        version: 1, updatedAt: .fixture, specs: WatchSpecs())

    /// Many watches that differ in id, name and position.
    package static func fixtures(count: Int) -> [Watch] {
        (1...count).map { number in
            var watch = fixture
            watch.id = WatchID(UUID.fixture(number))
            watch.name = "Tissot PRX \(number)"
            watch.modelCode = "T\(number)"
            watch.position = number - 1
            return watch
        }
    }
}

extension Money {
    /// $395.00.
    package static let fixture = Money(minorUnits: 39_500, currency: .usd)
}

extension Timestamp {
    /// 2026-11-24T09:41:00Z.
    package static let fixture = Timestamp(milliseconds: 1_795_513_260_000)
}

extension StoreSettings {
    /// A store in dollars with one way to send, at 8.1 % tax.
    package static let fixture = StoreSettings(
        currency: .usd,
        shippingMethods: [
            ShippingMethod(
                id: "tracked", name: "Tracked", price: Money(minorUnits: 1_500, currency: .usd),
                daysFrom: 2, daysTo: 4)
        ],
        maxQuantity: 10, lowStock: 3, taxBasisPoints: 810, isTestMode: true)
}
