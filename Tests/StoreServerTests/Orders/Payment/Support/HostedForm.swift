import CurlTransport
import Foundation
import Testing

/// The provider's hosted page, as a shopper's browser fills it in.
struct HostedForm {
    let url: String

    init(_ url: String) {
        self.url = url
    }

    /// Chooses a card and presses the button.
    func pay(with card: String) async throws {
        let engine = CurlEngine()
        defer { engine.shutDown() }
        var request = HTTPRequest(method: .post, url: url)
        request.headers["Content-Type"] = "application/x-www-form-urlencoded"
        request.body = Data("card=\(card)".utf8)
        do throws(TransportError) {
            let answer = try await HTTPTransport.curl(engine).send(request)
            #expect(answer.status < 400)
        } catch .redirectRefused {
            return
        }
    }
}

extension HostedForm {
    /// Checks that nothing can be paid on the page any more.
    func expectClosed(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let engine = CurlEngine()
        defer { engine.shutDown() }
        let answer = try await HTTPTransport.curl(engine).send(HTTPRequest(method: .get, url: url))
        #expect(answer.status == 410, sourceLocation: sourceLocation)
    }
}
