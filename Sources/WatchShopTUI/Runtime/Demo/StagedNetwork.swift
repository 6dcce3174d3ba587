import CurlTransport
import FoundationEssentials
import ShopModel
import Synchronization

/// What stands between the shop and the store of a demo: it can be slow, lose things, or be gone.
final class StagedNetwork: Sendable {
    private let state = Mutex(DemoStage())

    /// How much longer an answer takes over a slow network.
    private static let delay = Duration.milliseconds(1_500)

    /// What is arranged.
    var stage: DemoStage {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }

    /// Arranges what an action asks for, or takes it back; returns what is arranged then.
    func toggle(_ action: DemoAction) -> DemoStage {
        state.withLock { stage in
            stage.toggle(action)
            return stage
        }
    }

    /// Returns a transport over which things go as they are arranged.
    func transport(over transport: HTTPTransport) -> HTTPTransport {
        HTTPTransport(
            send: { request async throws(TransportError) in
                try await self.wait()
                let answer = try await transport.send(self.exchanged(request))
                if self.losesAnswer(to: request) { throw .connectionLost }
                return answer
            },
            stream: { request async throws(TransportError) in
                try await self.wait()
                return try await transport.stream(request)
            })
    }

    private func wait() async throws(TransportError) {
        let now = stage
        if now.isOffline { throw .unreachable }
        guard now.isSlow else { return }
        do {
            try await Task.sleep(for: Self.delay)
        } catch {
            throw .cancelled
        }
    }

    /// The request with the arranged payment method in the place of the one that was chosen.
    private func exchanged(_ request: HTTPRequest) -> HTTPRequest {
        guard request.url.hasSuffix("/payment/confirm") else { return request }
        let card = state.withLock { stage in
            defer { stage.nextMethod = nil }
            return stage.nextMethod
        }
        guard let card else { return request }
        var other = request
        other.body = Data("{\"payment_method\":\"\(card.method)\"}".utf8)
        return other
    }

    private func losesAnswer(to request: HTTPRequest) -> Bool {
        guard request.method == .post, request.url.hasSuffix(Route.placeOrder.path()) else {
            return false
        }
        return state.withLock { stage in
            defer { stage.losesAnswer = false }
            return stage.losesAnswer
        }
    }
}
