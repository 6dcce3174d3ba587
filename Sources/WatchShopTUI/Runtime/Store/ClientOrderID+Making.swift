import FoundationEssentials
import ShopModel

extension ClientOrderID {
    /// Makes an id for an order, which is also its idempotency key.
    static func make() -> ClientOrderID {
        var generator = SystemRandomNumberGenerator()
        return ClientOrderID(.version7(at: .now, using: &generator))
    }
}
