import CurlTransport
import Foundation
import Synchronization

/// A transport that answers by a script and remembers what it was asked.
final class ScriptedTransport: Sendable {
    /// What becomes of a request.
    typealias Script = @Sendable (HTTPRequest) async -> Result<HTTPResponse, TransportError>

    private let recorded = Mutex<[HTTPRequest]>([])
    private let script: Script

    init(_ script: @escaping Script) {
        self.script = script
    }

    /// Gives every request the same answer.
    convenience init(_ response: HTTPResponse) {
        self.init { _ in .success(response) }
    }

    /// What was asked, in order.
    var requests: [HTTPRequest] { recorded.withLock { $0 } }

    /// The paths that were asked for.
    var paths: [String] {
        requests.map { String($0.url.dropFirst("https://shop.example".count)) }
    }

    var transport: HTTPTransport {
        HTTPTransport(
            send: { request async throws(TransportError) in
                self.recorded.withLock { $0.append(request) }
                return try await self.script(request).get()
            },
            stream: { _ async throws(TransportError) in throw .cancelled })
    }
}
