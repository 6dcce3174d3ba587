import FoundationEssentials
import LocalCache
import ShopModel

extension OrderCounter {
    /// An order that was sent, as it is kept: what is in the cart by then is another matter.
    private struct KeptRequest: Codable {
        var request: PlaceOrderRequest
        /// Whether it was placed, and taken out of the cart.
        var isPlaced: Bool

        enum CodingKeys: String, CodingKey {
            case request
            case isPlaced = "placed"
        }
    }

    /// The request that was sent under an id before; nil where there was none.
    func keptRequest(_ id: ClientOrderID) async throws(CommandFailure) -> PlaceOrderRequest? {
        try await kept(id)?.request
    }

    /// Keeps a request before it is sent, and its address as the one used last.
    func keep(_ request: PlaceOrderRequest, address: Address) async throws(CommandFailure) {
        try await save(KeptRequest(request: request, isPlaced: false))
        try await onDisk { try await store.saveLastAddress(address) }
    }

    /// Takes out of the cart what was ordered, the first time that the store says so.
    func finish(_ request: PlaceOrderRequest) async throws(CommandFailure) {
        guard let id = request.clientOrderID, try await kept(id)?.isPlaced != true else { return }
        try await onDisk {
            let person = try await store.person()
            var cart = try await store.shop.cart(person)
            for item in request.items {
                cart.setQuantity(
                    cart.quantity(of: item.watchID) - item.quantity, of: item.watchID)
            }
            try await store.shop.saveCart(cart, person)
        }
        try await save(KeptRequest(request: request, isPlaced: true))
    }

    /// Forgets a request that the store refused.
    func forget(_ request: PlaceOrderRequest) async throws(CommandFailure) {
        guard let id = request.clientOrderID else { return }
        try await onDisk {
            try await store.shop.saveSetting(Self.name(id), "", try await store.person())
        }
    }

    private func kept(_ id: ClientOrderID) async throws(CommandFailure) -> KeptRequest? {
        try await onDisk {
            let text = try await store.shop.setting(Self.name(id), try await store.person())
            guard let text, !text.isEmpty else { return nil }
            return try JSONDecoder().decode(KeptRequest.self, from: Data(text.utf8))
        }
    }

    private func save(_ kept: KeptRequest) async throws(CommandFailure) {
        guard let id = kept.request.clientOrderID else { return }
        try await onDisk {
            let text = String(decoding: try JSONEncoder().encode(kept), as: UTF8.self)
            try await store.shop.saveSetting(Self.name(id), text, try await store.person())
        }
    }

    private func onDisk<Value: Sendable>(
        _ work: () async throws -> Value
    ) async throws(CommandFailure) -> Value {
        do {
            return try await work()
        } catch let error as CacheError {
            throw CommandFailure(error)
        } catch {
            throw CommandFailure("What is kept of the order cannot be read.")
        }
    }

    private static func name(_ id: ClientOrderID) -> String { "placing.\(id)" }
}
