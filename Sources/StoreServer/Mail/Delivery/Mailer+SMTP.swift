import CurlTransport

extension Mailer {
    /// Hands mails to a mail server.
    static func smtp(_ transport: SMTPTransport) -> Mailer {
        Mailer { mail in
            do {
                try await transport.send(
                    SMTPEnvelope(
                        sender: mail.sender.email, recipients: mail.recipients.map(\.email),
                        content: mail.message.bytes))
            } catch let error as SMTPError where error != .cancelled {
                throw JobFailure(error.reason, isPermanent: error.isPermanent)
            }
        }
    }
}

extension SMTPError {
    /// What staff are told.
    fileprivate var reason: String {
        switch self {
        case .cancelled: "the server was stopped"
        case .invalidServer: "the URL of the mail server is wrong"
        case .invalidAddress: "the address cannot be sent to"
        case .refused(_, let reply): "the mail server refused it: \(reply)"
        case .loginFailed(let reply): "the mail server did not let the store in: \(reply)"
        case .encryptionFailed(let reason): "no encrypted connection to the mail server: \(reason)"
        case .unreachable(let reason): "the mail server cannot be reached: \(reason)"
        case .timedOut: "the mail server did not answer in time"
        case .connectionLost: "the connection to the mail server was lost"
        case .engineMissing: "libcurl cannot be used"
        case .other(let code, let message): "sending failed with \(code): \(message)"
        }
    }
}
