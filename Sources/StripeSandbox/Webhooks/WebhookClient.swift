import FoundationEssentials
import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends one request over a connection of its own, in plain HTTP/1.1.
struct WebhookClient: Sendable {
    /// Why an endpoint gave no answer.
    enum Failure: Error {
        case timedOut
        case connectionClosed
    }

    private typealias Connection = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

    /// How long an endpoint may take for its whole answer.
    var timeout: Duration = .seconds(10)

    /// Posts a signed event.
    ///
    /// - Returns: the status of the answer.
    /// - Throws: `Failure`, `CancellationError`, or what NIO says of the connection.
    func post(
        _ body: Data, to endpoint: WebhookEndpoint, signature: String
    ) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            group.addTask { try await exchange(body, with: endpoint, signature: signature) }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw Failure.timedOut
            }
            defer { group.cancelAll() }
            guard let status = try await group.next() else { throw CancellationError() }
            return status
        }
    }

    private func exchange(
        _ body: Data, with endpoint: WebhookEndpoint, signature: String
    ) async throws -> Int {
        let connection = try await connect(to: endpoint)
        let head = HTTPRequestHead(
            version: .http1_1, method: .POST, uri: endpoint.target,
            headers: [
                "Host": "\(endpoint.host):\(endpoint.port)",
                "Connection": "close",
                "Content-Length": "\(body.count)",
                "Content-Type": "application/json; charset=utf-8",
                "Stripe-Signature": signature,
                "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
            ])
        return try await connection.executeThenClose { inbound, outbound in
            try await outbound.write(.head(head))
            try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: body))))
            try await outbound.write(.end(nil))
            for try await part in inbound {
                if case .head(let answer) = part { return Int(answer.status.code) }
            }
            throw Failure.connectionClosed
        }
    }

    private func connect(to endpoint: WebhookEndpoint) async throws -> Connection {
        try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: endpoint.host, port: endpoint.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    return try Connection(wrappingChannelSynchronously: channel)
                }
            }
    }
}
