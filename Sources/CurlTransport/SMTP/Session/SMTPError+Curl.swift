import CCurl

extension SMTPError {
    /// The replies that ask for encryption or a login (RFC 4954, section 6; RFC 3207, section 4).
    private static let loginReplies: Set = [454, 530, 534, 535, 538]

    /// Says what a libcurl code means, together with the last line that the server sent.
    ///
    /// `isContentWanted` tells whether the server had taken sender and recipients before.
    init(_ code: CURLcode, reply: String, isContentWanted: Bool, message: String) {
        let status = Int(reply.prefix(3)) ?? 0
        let isRefusal = (400...599).contains(status)
        self =
            switch code {
            case CURLE_ABORTED_BY_CALLBACK: .cancelled
            case CURLE_URL_MALFORMAT: .invalidServer
            case CURLE_LOGIN_DENIED: .loginFailed(reply: reply)
            case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
                CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE,
                CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
                .encryptionFailed(reason: message)
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: .unreachable(reason: message)
            case CURLE_OPERATION_TIMEDOUT: .timedOut
            case _ where isRefusal && Self.loginReplies.contains(status):
                .loginFailed(reply: reply)
            // A server that refuses to speak at all may do so for a while only.
            case CURLE_WEIRD_SERVER_REPLY where isRefusal && !isContentWanted:
                .unreachable(reason: reply)
            case _ where isRefusal: .refused(code: status, reply: reply)
            case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY,
                CURLE_PARTIAL_FILE:
                .connectionLost
            default: .other(code: Int(code.rawValue), message: message)
            }
    }
}
