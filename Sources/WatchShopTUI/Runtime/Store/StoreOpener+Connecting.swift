import LocalCache
import ShopClient

extension StoreOpener {
    /// Asks the address which store it leads to, and opens that one unless it is open already.
    func connect(known: OpenStore?) async throws(Failure) -> OpenStore {
        let id: String
        do throws(ShopClientError) {
            id = try await ask()
        } catch {
            throw Failure(error) ?? .offline
        }
        if let known, known.id == id { return known }
        do throws(CacheError) {
            return try open(id)
        } catch {
            throw Failure(error)
        }
    }
}
