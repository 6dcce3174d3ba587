import Foundation
import Testing

@testable import CurlTransport

/// What is taken for a server and for an address.
@Suite struct SMTPValueTests {
    @Test(arguments: [
        "a@example.com\r\nDATA", "a@example.com\nRCPT TO:<b@example.com>", "<a@example.com>",
        "a b@example.com", "a@", "@example.com", "a", "", "a@b@c", "a@example.com\0", "a\u{85}@b.c",
        "a,b@example.com",
    ])
    func `An address that could begin another command is refused`(_ address: String) {
        #expect(throws: SMTPError.invalidAddress(address)) {
            try SMTPEnvelope(sender: "shop@example.com", recipients: [address], content: Data())
        }
        #expect(throws: SMTPError.invalidAddress(address)) {
            try SMTPEnvelope(sender: address, recipients: ["a@example.com"], content: Data())
        }
    }

    @Test(arguments: [
        ("smtps://mail.example.com", SMTPServer.Encryption.fromTheStart),
        ("smtp://mail.example.com:587", .required),
        ("smtp://localhost", .ifOffered), ("smtp://127.0.0.1:2525", .ifOffered),
        ("smtp://[::1]", .ifOffered),
        ("smtp://localhost?starttls=required", .required),
        ("smtp://mail.example.com?starttls=optional", .ifOffered),
    ])
    func `The URL says how the connection is encrypted`(
        text: String, encryption: SMTPServer.Encryption
    ) throws {
        #expect(try SMTPServer(text).encryption == encryption)
    }

    @Test(arguments: [
        "http://mail.example.com", "mail.example.com:25", "smtp://", "smtp://host/path",
        "smtp://host?x=1", "smtps://host?starttls=optional", "smtp://host\0",
        // A password in the clear.
        "smtp://shop:secret@mail.example.com?starttls=optional",
    ])
    func `A URL that is none of a mail server is refused`(_ text: String) {
        #expect(throws: SMTPError.invalidServer) { try SMTPServer(text) }
    }

    @Test func `Credentials are decoded, and are not in the URL that is connected to`() throws {
        let server = try SMTPServer("smtps://shop%40example.com:p%3A%2Fw@mail.example.com:465")
        #expect(server.user == "shop@example.com")
        #expect(server.password == "p:/w")
        #expect(server.url == "smtps://mail.example.com:465")
    }
}
