import FoundationEssentials

/// A request under way, as the task that sent it holds it; letting go of it closes it.
final class Exchange: Sendable {
    private let id: TransferID
    private let channel: ResponseChannel
    private let inbox: EngineInbox

    /// Starts an exchange whose answer may run ahead of its reader by about `capacity` bytes.
    init(_ request: HTTPRequest, url: WebURL, capacity: Int, inbox: EngineInbox) {
        id = inbox.makeTransferID()
        channel = ResponseChannel(capacity: capacity)
        self.inbox = inbox
        inbox.post(.start(id, request, url, channel))
    }

    deinit {
        cancel()
    }

    /// Waits for the header.
    func head() async throws(TransportError) -> ResponseChannel.Head {
        await wait(for: .head)
        guard let head = try channel.head() else { throw .connectionLost }
        return head
    }

    /// Waits for the whole body.
    func body() async throws(TransportError) -> Data {
        await wait(for: .end)
        return try channel.takeBody()
    }

    /// Waits for more of the body; `nil` at its end.
    func nextPiece() async throws(TransportError) -> Data? {
        while true {
            await wait(for: .piece)
            let (piece, makesRoom, isEnd) = try channel.takePiece()
            if makesRoom { inbox.post(.resume(id)) }
            if !piece.isEmpty { return piece }
            if isEnd { return nil }
        }
    }

    private func wait(for milestone: ResponseChannel.Milestone) async {
        await withTaskCancellationHandler {
            await channel.wait(for: milestone)
        } onCancel: {
            cancel()
        }
    }

    private func cancel() {
        if channel.finish(.failed(.cancelled)) { inbox.post(.cancel(id)) }
    }
}
