import Logging
import ShopModel
import StoreServer

extension ServeSettings {
    /// What the log says of the settings at the start: no secret, and nothing that holds one.
    var summary: Logger.Metadata {
        [
            "version": .string(ProductVersion.current),
            "mode": .string(isDemo ? "demo" : isProduction ? "production" : "development"),
            "database": .string(database == nil ? "sqlite" : "postgresql"),
            "public_url": .string(publicURL ?? "-"),
            "tls": .string(tls == nil ? "off" : "on"),
            "trusted_proxies": .stringConvertible(trustedProxies.count),
            "cors_origins": .string(corsOrigins.isEmpty ? "-" : corsOrigins.joined(separator: ",")),
            "payment": .string(isDemo ? "sandbox" : stripe == nil ? "none" : "stripe"),
            "mail": .string(mail == nil ? isDemo ? "folder" : "none" : "smtp"),
            "rate_limit": .string(rateLimits.address.map(String.init) ?? "off"),
        ]
    }
}
