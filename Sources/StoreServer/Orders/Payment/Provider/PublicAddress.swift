import ShopModel
import Synchronization

/// Where a shopper's browser reaches the store.
///
/// The port is known only when the server listens, which is before anybody can pay.
final class PublicAddress: Sendable {
    private let host: String
    private let port = Mutex(0)

    init(host: String) {
        self.host = host.contains(":") ? "[\(host)]" : host
    }

    /// Notes the port that the server listens on.
    func listen(on port: Int) {
        self.port.withLock { $0 = port }
    }

    /// Where a browser comes back to from a bank's page.
    var returnURL: String { "http://\(host):\(port.withLock { $0 })\(Route.paymentReturn.path())" }
}
