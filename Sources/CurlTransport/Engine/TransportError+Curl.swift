import CCurl
import Glibc

extension TransportError {
    /// Says what a libcurl code means for the caller.
    ///
    /// `systemError` is the `errno` of the last connect, `tunnelStatus` the proxy's answer or 0.
    init(
        _ code: CURLcode, message: String, systemError: Int32, tunnelStatus: Int,
        wasConnected: Bool, sizeLimit: Int?
    ) {
        if tunnelStatus != 0, !(200...299).contains(tunnelStatus) {
            self = .proxyRefused(status: tunnelStatus)
            return
        }
        self =
            switch code {
            case CURLE_URL_MALFORMAT: .invalidURL
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .nameNotFound
            case CURLE_COULDNT_CONNECT:
                switch systemError {
                case ECONNREFUSED: .connectionRefused
                // The connection stood, and was gone before libcurl looked.
                case ECONNRESET: .connectionLost
                default: .unreachable
                }
            case CURLE_OPERATION_TIMEDOUT: wasConnected ? .timedOut : .connectTimedOut
            case CURLE_FILESIZE_EXCEEDED: .tooLarge(limit: sizeLimit ?? 0)
            case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR,
                CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_OK:
                .connectionLost
            case CURLE_BAD_CONTENT_ENCODING, CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL:
                .malformedAnswer(reason: message)
            case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
                CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
                CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_ENGINE_INITFAILED:
                .tlsFailed(reason: message)
            default: .other(code: Int(code.rawValue), message: message)
            }
    }
}
