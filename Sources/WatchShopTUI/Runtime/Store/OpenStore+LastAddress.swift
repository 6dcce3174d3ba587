import FoundationEssentials
import LocalCache
import ShopModel

extension OpenStore {
    /// The name of the setting that keeps the address that was used last.
    private static let addressSetting = "last_address"

    /// Reads the address that the person used last; nil where there is none.
    func lastAddress() async throws -> Address? {
        let text = try await shop.setting(Self.addressSetting, try await person())
        return try text.map { try JSONDecoder().decode(Address.self, from: Data($0.utf8)) }
    }

    /// Keeps an address as the one that the person used last.
    func saveLastAddress(_ address: Address) async throws {
        let text = String(decoding: try JSONEncoder().encode(address), as: UTF8.self)
        try await shop.saveSetting(Self.addressSetting, text, try await person())
    }

    /// Whose cart and settings are used: those of whoever is logged in here.
    func person() async throws(CacheError) -> Person {
        Person(try await shop.session()?.customer.id)
    }
}
