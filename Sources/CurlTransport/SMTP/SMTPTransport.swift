import CCurl

/// Something that hands messages to a mail server.
package struct SMTPTransport: Sendable {
    /// Hands a message over and returns once the server has taken it for at least one recipient.
    package var send: @Sendable (SMTPEnvelope) async throws(SMTPError) -> Void

    /// Creates a transport from its function.
    package init(send: @escaping @Sendable (SMTPEnvelope) async throws(SMTPError) -> Void) {
        self.send = send
    }
}

extension SMTPTransport {
    /// The transport over libcurl: a connection and a thread for each message, which blocks.
    ///
    /// `authorities` is a PEM file of certificate authorities that are trusted beside the system's.
    package static func curl(
        _ server: SMTPServer, limits: SMTPLimits = SMTPLimits(), authorities: String? = nil
    ) -> SMTPTransport {
        SMTPTransport { envelope async throws(SMTPError) in
            guard ccurl_is_available() else { throw .engineMissing }
            let delivery = SMTPDelivery()
            let result = await delivery.run {
                guard
                    let session = SMTPSession(
                        envelope, server: server, limits: limits, authorities: authorities,
                        isCancelled: { delivery.isCancelled })
                else { return .failure(.engineMissing) }
                return session.perform()
            }
            try result.get()
        }
    }
}
