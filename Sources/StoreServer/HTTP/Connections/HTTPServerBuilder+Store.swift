import HummingbirdCore
import HummingbirdTLS

extension HTTPServerBuilder {
    /// HTTP/1.1 within limits, over TLS where there is a certificate.
    static func store(
        _ limits: ConnectionLimits, _ certificate: ServerCertificate?
    ) throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(configuration: limits.channel)
        guard let certificate else { return plain }
        return try .tls(plain, tlsConfiguration: certificate.configuration)
    }
}
