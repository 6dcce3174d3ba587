import FoundationEssentials
import ShopModel
import ShopTestSupport

extension Watch {
    /// A few watches of three collections, as the shop shows them, in its order.
    static let shelf: [Watch] = [
        shelf(1, "PRX", "Powermatic 80 40mm Blue", 65_000, stock: 42, specs: .powermatic),
        shelf(2, "PRX", "Powermatic 80 35mm Mother-of-Pearl", 75_000, stock: 12),
        shelf(3, "PRX", "Automatic Chronograph 42mm Panda", 175_000, stock: 3),
        shelf(4, "PR516", "Chronograph Quartz 40mm Black", 49_500, stock: 20),
        shelf(5, "PR516", "Chronograph Quartz 40mm Blue", 49_500, stock: 20),
        shelf(6, "Heritage", "Telemeter 1938 Chronograph 42mm Silver", 205_000, stock: 2),
        shelf(7, "Heritage", "1938 Automatic COSC Salmon", 82_500, stock: 0),
    ]

    private static func shelf(
        _ number: Int, _ collection: String, _ name: String, _ price: Int64, stock: Int,
        specs: WatchSpecs = WatchSpecs()
    ) -> Watch {
        var watch = Watch.fixture
        watch.id = WatchID(UUID.fixture(number))
        watch.name = "Tissot \(collection) \(name)"
        watch.collection = collection
        watch.modelCode = "T137.\(400 + number).11.041.00"
        watch.description = "A steel sports watch from the late seventies with a waffle dial."
        watch.price = Money(minorUnits: price, currency: .usd)
        watch.stockQuantity = stock
        watch.position = number - 1
        watch.specs = specs
        return watch
    }
}

extension WatchSpecs {
    /// The facts of a watch of which everything is known.
    static var powermatic: WatchSpecs {
        var specs = WatchSpecs()
        specs.movement = "Swiss automatic"
        specs.caliber = "Powermatic 80.111"
        specs.powerReserveHours = 80
        specs.caseDiameter = 40
        specs.caseThickness = 10.9
        specs.caseMaterial = "316L stainless steel"
        specs.crystal = "Sapphire, anti-reflective"
        specs.dialColour = "Blue"
        specs.strap = "Integrated stainless steel bracelet"
        specs.lugWidth = 12
        specs.waterResistance = 100
        return specs
    }
}
