import HummingbirdCore
import NIOCore

extension ConnectionLimits {
    /// The same limits in the words of the HTTP server.
    ///
    /// The decoder takes twice the header bytes, so that ``HeaderLimitMiddleware`` can answer what
    /// is only somewhat too large.
    var channel: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [RequestPartsHandler(limit: receiveTime)],
            idleTimeout: idleTime,
            httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: 2 * headerBytes, maxHeaderListSize: 2 * headerBytes,
                maxHeaderFieldCount: 100))
    }
}
