/// Why a message was not taken.
///
/// Texts in the cases come from outside (a server, a certificate, libcurl): they are for a log or
/// for staff, and are sanitised before they are shown. No password stands in them.
package enum SMTPError: Error, Equatable, Sendable {
    /// The task was cancelled.
    case cancelled
    /// The server's URL is malformed, or is not `smtp` or `smtps`.
    case invalidServer
    /// An address has characters that no command may hold.
    case invalidAddress(String)
    /// The server refused the sender, all recipients or the message, with its code and words.
    case refused(code: Int, reply: String)
    /// The server does not take the user name and password, or asks for some.
    case loginFailed(reply: String)
    /// The server offers no encryption, or its certificate is not good.
    case encryptionFailed(reason: String)
    /// The server's name has no address, or nobody answers there.
    case unreachable(reason: String)
    /// The server did not answer in time.
    case timedOut
    /// The connection ended; the message may have been taken or not.
    case connectionLost
    /// libcurl is missing on this machine, too old (before 7.87), or out of memory.
    case engineMissing
    /// Any other failure, with libcurl's `CURLcode`.
    case other(code: Int, message: String)

    /// Whether sending the same message again cannot help (RFC 5321, section 4.2.1).
    package var isPermanent: Bool {
        switch self {
        case .invalidAddress: true
        case .refused(let code, _): code >= 500
        default: false
        }
    }
}
