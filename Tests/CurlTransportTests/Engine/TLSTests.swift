import CurlTransport
import Foundation
import Testing

struct TLSTests {
    private func expectTLSFailure(
        _ transport: HTTPTransport, _ url: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        let error = await #expect(throws: TransportError.self, sourceLocation: sourceLocation) {
            try await transport.send(HTTPRequest(url: url))
        }
        guard case .tlsFailed(let reason) = error, !reason.isEmpty else {
            Issue.record("It is \(String(describing: error))", sourceLocation: sourceLocation)
            return
        }
    }

    @Test func `a certificate of an unknown authority is refused, a trusted one taken`()
        async throws
    {
        let server = try TLSServer(certifiedFor: "localhost")
        let url = "https://localhost:\(server.port)/"
        await expectTLSFailure(.curl(CurlEngine()), url)

        let trusting = CurlEngine(
            configuration: .init(additionalAuthorities: server.certificate))
        let response = try await HTTPTransport.curl(trusting).send(HTTPRequest(url: url))
        #expect(response.status == 200)
        #expect(String(decoding: response.body, as: UTF8.self).contains("TLSv1"))
    }

    @Test func `a trusted certificate for another name is refused`() async throws {
        let server = try TLSServer(certifiedFor: "shop.example")
        let trusting = CurlEngine(
            configuration: .init(additionalAuthorities: server.certificate))
        await expectTLSFailure(.curl(trusting), "https://localhost:\(server.port)/")
    }

    @Test func `a server without TLS is refused`() async throws {
        let server = try LoopbackServer { connection in
            try connection.send("HTTP/1.1 200 OK\r\n\r\n")
        }
        await expectTLSFailure(.curl(CurlEngine()), "https://127.0.0.1:\(server.port)/")
    }

    @Test func `a file of authorities that is missing is a failure of TLS`() async throws {
        let server = try TLSServer(certifiedFor: "localhost")
        let engine = CurlEngine(configuration: .init(additionalAuthorities: "/missing.pem"))
        await expectTLSFailure(.curl(engine), "https://localhost:\(server.port)/")
    }
}
