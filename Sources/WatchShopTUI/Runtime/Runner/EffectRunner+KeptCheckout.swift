import FoundationEssentials
import LocalCache
import ShopModel

extension EffectRunner {
    /// The name of the setting that keeps the address that was used last.
    private static let addressSetting = "last_address"
    /// The name of the setting that keeps what is typed and chosen.
    private static let draftSetting = "checkout_draft"

    /// Reads what was kept of the person's checkout.
    func keptCheckout() async -> KeptCheckout {
        KeptCheckout(
            draft: await kept(CheckoutDraft.self, as: Self.draftSetting),
            lastAddress: await kept(Address.self, as: Self.addressSetting))
    }

    /// Keeps what the person has typed and chosen.
    func keep(_ draft: CheckoutDraft) async {
        await keep(draft, as: Self.draftSetting)
    }

    /// Keeps an address as the one used last.
    func save(_ address: Address) async {
        await keep(address, as: Self.addressSetting)
    }

    /// Reads a setting of the person who is logged in, or of the guest; nil where there is none, and
    /// where it cannot be read, which the log says.
    private func kept<Value: Decodable>(_ type: Value.Type, as name: String) async -> Value? {
        guard let store = openStore else { return nil }
        do {
            let person = Person(try await store.shop.session()?.customer.id)
            let text = try await store.shop.setting(name, person)
            return try text.flatMap {
                try JSONDecoder().decode(Value?.self, from: Data($0.utf8))
            }
        } catch {
            log.write("\(name) cannot be read: \(error)")
            return nil
        }
    }

    /// Keeps a setting of the person who is logged in, or of the guest.
    private func keep(_ value: some Encodable, as name: String) async {
        guard let store = openStore else { return }
        do {
            let person = Person(try await store.shop.session()?.customer.id)
            let text = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
            try await store.shop.saveSetting(name, text, person)
        } catch {
            log.write("\(name) cannot be kept: \(error)")
        }
    }
}
