import Foundation
import ShopModel
import Testing

@testable import StoreServer

/// Messages as they go over the wire, read by somebody else's library.
@Suite struct MIMEMessageTests {
    private func message(
        subject: String = "Hello", name: String = "Shop", text: String = "text", html: String = "h"
    ) throws -> MIMEMessage {
        MIMEMessage(
            sender: try #require(MailAddress("shop@example.com", name: name)),
            recipients: [try #require(MailAddress("ada@example.com", name: "Ada Lovelace"))],
            subject: subject, text: text, html: html, id: "job-1.store@example.com",
            date: Timestamp(milliseconds: 1_795_513_260_123))
    }

    @Test func `A message has both forms and the fields that it must have`() throws {
        let text = "Grüße,\n\n.\nFrom here = there \n\(String(repeating: "lang ", count: 60))\n🕰\n"
        let mail = try ReadMail(message(text: text, html: "<p>Grüße &amp; so</p>\n").bytes)
        #expect(mail.defects.isEmpty)
        #expect(mail.type == "multipart/alternative")
        #expect(mail.parts["text/plain"]?.hasPrefix(text) == true)
        #expect(mail.parts["text/html"]?.hasPrefix("<p>Grüße &amp; so</p>\n") == true)
        #expect(mail.id == "<job-1.store@example.com>")
        #expect(mail.date == "2026-11-24T09:41:00+00:00")
        #expect(
            mail.headers == [
                "Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-ID",
                "Subject", "To",
            ])
    }

    @Test(arguments: [
        "Plain words", "Grüße", "=?utf-8?B?eA==?=",
        String(repeating: "lang und länger ", count: 20),
        "🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰🕰", String(repeating: "x", count: 200),
    ])
    func `A subject is read as it was written`(_ subject: String) throws {
        let bytes = try message(subject: subject).bytes
        #expect(try ReadMail(bytes).subject == MailText.line(subject))
        expectLines(of: bytes)
    }

    @Test(arguments: [
        "Shop", "Uhren & Söhne", "A \"quoted\" name", "a@b.c", "Doe, John; <x>", "🕰",
    ])
    func `A name is read as it was written, and names no other address`(_ name: String) throws {
        let mail = try ReadMail(message(name: name).bytes)
        #expect(mail.defects.isEmpty)
        #expect(mail.from.hasSuffix("<shop@example.com>"))
        #expect(mail.from.contains(name.replacing("\"", with: "\\\"")) || mail.from.contains(name))
    }

    @Test(arguments: [
        "x\r\nBcc: eve@example.com", "x\nBcc: eve@example.com", "x\rBcc: eve@example.com",
        "x\u{2028}Bcc: eve@example.com", "x\u{85}Bcc: eve@example.com", "x\0y",
        "x\r\n\r\n<script>", "\u{1B}[2Jx\u{202E}y",
    ])
    func `Nothing in a subject or a name becomes a field of its own`(_ text: String) throws {
        let bytes = try message(subject: text, name: text).bytes
        let mail = try ReadMail(bytes)
        #expect(mail.headers.count == 8)
        #expect(!mail.headers.contains("Bcc"))
        #expect(mail.parts.count == 2)
        let controls = bytes.filter { $0 < 0x20 && $0 != 0x0D && $0 != 0x0A }
        #expect(controls.isEmpty)
        #expect(!mail.subject.unicodeScalars.contains { $0.properties.generalCategory == .control })
        #expect(!mail.subject.unicodeScalars.contains("\u{202E}"))
    }

    @Test(arguments: [
        ("Shop <shop@example.com>", "shop@example.com", "Shop"),
        ("a@b.example", "a@b.example", nil),
        (" a@b.example ", "a@b.example", nil), ("\"S\" <a@b.example>", "a@b.example", "\"S\""),
    ])
    func `A sender is an address with or without a name`(
        text: String, email: String, name: String?
    ) throws {
        let address = try #require(MailAddress(text: text))
        #expect(address.email == email)
        #expect(address.name == name)
    }

    @Test(arguments: [
        "", "shop", "Shop <shop>", "Shop <a@b.example> x", "a@b.example\r\nBcc: x@y.example",
        "<a@b.example", "a@b.example, c@d.example",
    ])
    func `Anything else is no sender`(_ text: String) {
        #expect(MailAddress(text: text) == nil)
    }

    @Test(arguments: [
        (0, "Thu, 1 Jan 1970 00:00:00 +0000", "1 January 1970, 00:00 UTC"),
        (951_827_696_000, "Tue, 29 Feb 2000 12:34:56 +0000", "29 February 2000, 12:34 UTC"),
        (-1_000, "Wed, 31 Dec 1969 23:59:59 +0000", "31 December 1969, 23:59 UTC"),
        (1_795_513_260_123, "Tue, 24 Nov 2026 09:41:00 +0000", "24 November 2026, 09:41 UTC"),
    ])
    func `A moment is written in UTC and says so`(
        milliseconds: Int64, header: String, text: String
    ) {
        let date = MailDate(Timestamp(milliseconds: milliseconds))
        #expect(date.headerText == header)
        #expect(date.text == text)
    }

    /// Every line ends with CR LF and is as short as the standard asks for (RFC 5322, 2.1.1).
    private func expectLines(of bytes: Data) {
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.utf8.contains(0x0A) })
    }
}
