import ShopModel
import Synchronization

/// Where a shopper's browser reaches the store.
///
/// Without a configured origin it is the address that the server listens on, whose port is known
/// only then, which is before anybody can pay.
final class PublicAddress: Sendable {
    private let configured: String?
    private let host: String
    private let port = Mutex(0)

    /// Takes the host that the server listens on, and the origin that browsers use where it is
    /// another one: `https://shop.example`.
    init(host: String, origin: String? = nil) {
        self.host = host.contains(":") ? "[\(host)]" : host
        configured = origin
    }

    /// Notes the port that the server listens on.
    func listen(on port: Int) {
        self.port.withLock { $0 = port }
    }

    /// Where a browser comes back to from a bank's page.
    var returnURL: String { origin + Route.paymentReturn.path() }

    /// Where the order of a code is paid.
    func page(_ code: PageCode) -> String { origin + Route.payPage.path(code.text) }

    /// Where the store is, without a slash at the end.
    var origin: String { configured ?? "http://\(host):\(port.withLock { $0 })" }
}
