import NIOCore

/// The clock of one connection: how long the request that is being received has taken.
///
/// An idle timeout alone does not do, because every byte of a slow body sets it back. This one runs
/// from the first byte to the end of the request, whatever arrives in between. It lives on the
/// event loop of its connection.
final class ReceiveDeadline {
    private let limit: TimeAmount
    private var timer: Scheduled<Void>?
    /// What happens when the time is over.
    var onExpiry: () -> Void = {}

    init(limit: TimeAmount) {
        self.limit = limit
    }

    /// Notes that a part of a request has arrived; only the first one starts the clock.
    func start(in context: ChannelHandlerContext) {
        guard timer == nil else { return }
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: limit) { [self] in onExpiry() }
    }

    /// Notes that the request is complete, or that the connection is over.
    func stop() {
        timer?.cancel()
        timer = nil
    }
}
