import FoundationEssentials
import ShopModel

/// A message in text and in HTML, of which a reader shows the one that it prefers (RFC 2046,
/// section 5.1.4).
struct MIMEMessage: Hashable, Sendable {
    let sender: MailAddress
    let recipients: [MailAddress]
    /// What it is about, on one line.
    let subject: String
    /// The text, in lines that end with line feeds.
    let text: String
    /// The same as a page of HTML.
    let html: String
    /// Names it among all messages: `job-12.STORE@example.com`.
    let id: String
    /// When it was written.
    let date: Timestamp

    /// The bytes of the message, in lines that end with CR LF.
    var bytes: Data {
        // An equals sign followed by an underscore stands in no part, since the parts are encoded.
        let boundary = "=_alternative"
        var bytes = Data()
        func write(_ lines: String...) {
            for line in lines { bytes += Data("\(line)\r\n".utf8) }
        }
        write(
            "Date: \(MailDate(date).headerText)",
            "From: \(sender.headerText)",
            "To: \(recipients.map(\.headerText).joined(separator: ",\r\n "))",
            "Subject: \(EncodedWord.text(MailText.line(subject)))",
            "Message-ID: <\(id)>",
            // Nobody's machine is to answer it (RFC 3834, section 5).
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
            "")
        for (type, content) in [("plain", text), ("html", html)] {
            write(
                "--\(boundary)",
                "Content-Type: text/\(type); charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
                "")
            bytes += QuotedPrintable.encode(content)
        }
        write("--\(boundary)--")
        return bytes
    }
}
