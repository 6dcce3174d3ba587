import Foundation
import Testing

@testable import CurlTransport

/// Messages to a real mail server, and to servers that misbehave.
@Suite struct SMTPTests {
    private static let content = """
        Subject: Dots\r
        \r
        .\r
        ..two\r
        QUIT\r
        .end\r

        """

    private func envelope(
        to recipients: [String] = ["ada@example.com"]
    ) throws -> SMTPEnvelope {
        try SMTPEnvelope(
            sender: "shop@example.com", recipients: recipients, content: Data(Self.content.utf8))
    }

    private func transport(
        to server: MailServer, _ scheme: String = "smtp", credentials: String = "",
        query: String = "", authorities: String? = nil, answer: Duration = .seconds(60)
    ) throws -> SMTPTransport {
        let url = "\(scheme)://\(credentials)127.0.0.1:\(server.port)\(query)"
        let limits = SMTPLimits(connect: .seconds(60), answer: answer, total: .seconds(120))
        return .curl(try SMTPServer(url), limits: limits, authorities: authorities)
    }

    /// Sends a message, which must fail, and returns why.
    private func failure(
        _ transport: SMTPTransport, to recipients: [String] = ["ada@example.com"]
    ) async throws -> SMTPError? {
        let envelope = try envelope(to: recipients)
        do throws(SMTPError) {
            try await transport.send(envelope)
            return nil
        } catch {
            return error
        }
    }

    @Test func `A message arrives byte for byte, lines of a single dot included`() async throws {
        let server = try MailServer(.plain)
        try await transport(to: server).send(envelope())
        let message = try server.message()
        #expect(message.from == "shop@example.com")
        #expect(message.to == ["ada@example.com"])
        #expect(String(decoding: message.content, as: UTF8.self) == Self.content)
        #expect(!message.encrypted)
    }

    @Test func `An address beyond ASCII is sent as such`() async throws {
        let server = try MailServer(.plain)
        try await transport(to: server).send(envelope(to: ["zoë@example.com"]))
        let message = try server.message()
        #expect(message.to == ["zoë@example.com"])
        #expect(message.utf8)
    }

    @Test(arguments: [
        (MailServer.Mode.starttls, "smtp", "?starttls=required"), (.starttls, "smtp", ""),
        (.smtps, "smtps", ""),
    ])
    func `A message goes over an encrypted connection, after a login`(
        mode: MailServer.Mode, scheme: String, query: String
    ) async throws {
        let server = try MailServer(mode)
        let transport = try transport(
            to: server, scheme, credentials: "shop:p%40ss%3Aword%2F1@", query: query,
            authorities: server.certificate)
        try await transport.send(envelope())
        let message = try server.message()
        #expect(message.encrypted)
        #expect(message.user == "shop")
    }

    @Test func `A wrong password is no failure of the message`() async throws {
        let server = try MailServer(.starttls)
        let transport = try transport(
            to: server, credentials: "shop:wrong@", authorities: server.certificate)
        let failure = try #require(try await failure(transport))
        guard case .loginFailed = failure else {
            Issue.record("\(failure)")
            return
        }
        #expect(!failure.isPermanent)
    }

    @Test func `A server that nobody vouches for gets nothing`() async throws {
        let server = try MailServer(.starttls)
        let failure = try #require(
            try await failure(transport(to: server, query: "?starttls=required")))
        guard case .encryptionFailed = failure else {
            Issue.record("\(failure)")
            return
        }
    }

    @Test func `A server without encryption gets nothing where it is required`() async throws {
        let server = try MailServer(.plain)
        let failure = try #require(
            try await failure(transport(to: server, query: "?starttls=required")))
        guard case .encryptionFailed = failure else {
            Issue.record("\(failure)")
            return
        }
    }

    @Test func `A message that is refused for now is taken the second time`() async throws {
        let server = try MailServer(.greylist)
        let transport = try transport(to: server)
        let failure = try #require(try await failure(transport))
        #expect(failure == .refused(code: 451, reply: "451 4.7.1 Greylisted, come again"))
        #expect(!failure.isPermanent)
        try await transport.send(envelope())
        #expect(try server.message().to == ["ada@example.com"])
    }

    @Test func `A recipient that does not exist is a failure that stays`() async throws {
        let server = try MailServer(.plain)
        let failure = try #require(
            try await failure(transport(to: server), to: ["unknown@example.com"]))
        #expect(failure == .refused(code: 550, reply: "550 5.1.1 No such user here"))
        #expect(failure.isPermanent)
    }

    @Test func `One recipient that does not exist keeps nothing from the others`() async throws {
        let server = try MailServer(.plain)
        try await transport(to: server).send(
            envelope(to: ["unknown@example.com", "ada@example.com"]))
        #expect(try server.message().to == ["ada@example.com"])
    }

    @Test func `A message that the server does not like is a failure that stays`() async throws {
        let server = try MailServer(.refuseContent)
        let failure = try #require(try await failure(transport(to: server)))
        #expect(failure == .refused(code: 554, reply: "554 5.6.0 We do not like it"))
        #expect(failure.isPermanent)
    }

    @Test(arguments: [
        (MailServer.Mode.silent, Duration.seconds(1), "timedOut"),
        (.garbage, .seconds(60), "connectionLost"), (.busy, .seconds(60), "unreachable"),
        (.drop, .seconds(60), "connectionLost"),
    ])
    func `A server that misbehaves is tried again`(
        mode: MailServer.Mode, answer: Duration, name: String
    ) async throws {
        let server = try MailServer(mode)
        let failure = try #require(
            try await failure(transport(to: server, answer: answer)))
        #expect("\(failure)".hasPrefix(name))
        #expect(!failure.isPermanent)
    }

    @Test func `Nobody at the port is told as such`() async throws {
        let server = try SMTPServer("smtp://127.0.0.1:1")
        let failure = try #require(try await failure(.curl(server)))
        guard case .unreachable = failure else {
            Issue.record("\(failure)")
            return
        }
    }

    @Test func `A message whose task is cancelled is given up`() async throws {
        let server = try MailServer(.silent)
        let url = "smtp://127.0.0.1:\(server.port)"
        let transport = SMTPTransport.curl(try SMTPServer(url))
        let envelope = try envelope()
        let task = Task { try await transport.send(envelope) }
        task.cancel()
        await #expect(throws: SMTPError.cancelled) { try await task.value }
    }
}
