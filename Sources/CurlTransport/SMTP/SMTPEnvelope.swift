package import FoundationEssentials

/// A message and whom it goes to, as a mail server takes it (RFC 5321).
package struct SMTPEnvelope: Equatable, Sendable {
    /// The address that failures are reported to.
    package let sender: String
    /// The addresses that it goes to, at least one.
    package let recipients: [String]
    /// The message with its header (RFC 5322), in lines that end with CR LF.
    ///
    /// A line that begins with a full stop is sent as one: doubling it is the transport's part.
    package let content: Data

    /// Makes an envelope.
    ///
    /// Throws `invalidAddress` for an address that could not stand in a command, since a line end
    /// in it would begin another one.
    package init(
        sender: String, recipients: [String], content: Data
    ) throws(SMTPError) {
        guard !recipients.isEmpty else { throw .invalidAddress("") }
        for address in [sender] + recipients where !Self.isSendable(address) {
            throw .invalidAddress(address)
        }
        self.sender = sender
        self.recipients = recipients
        self.content = content
    }

    private static func isSendable(_ address: String) -> Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && address.utf8.count <= 254
            && address.unicodeScalars.allSatisfy { scalar in
                scalar.value > 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
                    && !scalar.properties.isWhitespace
                    && !#"<>"\,;:()[]"#.unicodeScalars.contains(scalar)
            }
    }
}
