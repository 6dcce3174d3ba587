import FoundationEssentials
import LocalCache
import ShopModel

extension OpenStore {
    /// The name of the setting that keeps the orders as the store last told them.
    private static let ordersSetting = "orders"

    /// Reads the person's orders as they are kept here; nil where none are.
    func keptOrders() async throws -> KeptOrders? {
        let text = try await shop.setting(Self.ordersSetting, try await person())
        return try text.map { try JSONDecoder().decode(KeptOrders.self, from: Data($0.utf8)) }
    }

    /// Keeps a person's orders for when the store cannot be reached.
    func keep(_ orders: KeptOrders, of person: Person) async throws {
        let text = String(decoding: try JSONEncoder().encode(orders), as: UTF8.self)
        try await shop.saveSetting(Self.ordersSetting, text, person)
    }
}
