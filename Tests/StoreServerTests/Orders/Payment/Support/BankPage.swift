import CurlTransport
import Testing

/// The page of a bank that a payment leads to.
struct BankPage {
    let url: String

    init(_ url: String) {
        self.url = url
    }

    /// Answers the bank's question: `complete` or `fail`.
    func answer(_ word: String) async throws {
        let engine = CurlEngine()
        defer { engine.shutDown() }
        let request = HTTPRequest(method: .post, url: "\(url)/\(word)")
        do throws(TransportError) {
            _ = try await HTTPTransport.curl(engine).send(request)
        } catch .redirectRefused {
            return
        }
    }
}
