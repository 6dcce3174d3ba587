import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import ShopModel

/// Who may read the metrics: whoever is on this machine, and whoever has the token.
struct MetricsAccess: Sendable {
    /// What opens them from elsewhere; nil for nobody.
    let token: Secret?

    /// Throws `not_found` to everybody else: there is nothing here for them.
    ///
    /// A request that a proxy on this machine forwards comes from elsewhere, though its connection
    /// does not; so one that was forwarded at all must have the token.
    func require(_ request: Request, _ context: StoreRequestContext) throws(Problem) {
        let sent = request.headers[.authorization] ?? ""
        if let token, Self.isEqual(sent, "Bearer \(token.revealed)") { return }
        let isForwarded = request.headers[.xForwardedFor] != nil
        let isHere =
            context.remoteAddress?.ipAddress
            .flatMap(NetworkAddress.init(text:))?.isLoopback ?? false
        guard isHere && !isForwarded else { throw .notFound }
    }

    /// Compares digests, so that the time says nothing of where the texts differ.
    private static func isEqual(_ left: String, _ right: String) -> Bool {
        SHA256.hash(data: Data(left.utf8)) == SHA256.hash(data: Data(right.utf8))
    }
}
