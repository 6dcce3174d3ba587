import CurlTransport
import ShopClient
import ShopModel
import Synchronization

/// The manager of a demo store, who makes watches dearer and sells them to others.
struct DemoDesk: Sendable {
    private let client: ShopClient

    /// Takes a place at the desk of the store at an address; nothing of it is kept.
    init(server: String, transport: HTTPTransport) {
        let kept = KeptSession()
        client = .live(
            baseURL: server, transport: transport,
            session: SessionStore(
                load: { kept.session }, save: { kept.session = $0 }, clear: { kept.session = nil }))
    }

    /// Raises the price of watches by a tenth.
    func raisePrices(of watches: [WatchID]) async throws(ShopClientError) {
        try await logIn()
        for id in watches {
            let price = try await client.desk.watch(id).watch.price
            let raised = Money(
                minorUnits: price.minorUnits + price.minorUnits / 10, currency: price.currency)
            var request = WatchRequest()
            request.price = DecimalText(raised)
            _ = try await client.desk.updateWatch(id, request)
        }
    }

    /// Leaves of watches what unpaid orders keep.
    func sellOut(_ watches: [WatchID]) async throws(ShopClientError) {
        try await logIn()
        for id in watches {
            let reserved = try await client.desk.watch(id).reserved
            _ = try await client.desk.setStock(id, StockRequest(stockQuantity: reserved))
        }
    }

    private func logIn() async throws(ShopClientError) {
        _ = try await client.accounts.login(DemoControl.login("admin"))
    }

    /// A session that is gone with the program.
    private final class KeptSession: Sendable {
        private let kept = Mutex<SessionAnswer?>(nil)

        var session: SessionAnswer? {
            get { kept.withLock { $0 } }
            set { kept.withLock { $0 = newValue } }
        }
    }
}
