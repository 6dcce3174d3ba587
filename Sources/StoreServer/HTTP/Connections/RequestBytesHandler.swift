import NIOCore

/// Starts the clock at the bytes of a request, before they are enough for its head.
final class RequestBytesHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let deadline: ReceiveDeadline
    /// Whether a request is complete and its answer is not yet written: then bytes that arrive
    /// belong to the next one, which has not begun.
    var isAnswering = false

    init(deadline: ReceiveDeadline) {
        self.deadline = deadline
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if !isAnswering { deadline.start(in: context) }
        context.fireChannelRead(data)
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline.stop()
        context.fireChannelInactive()
    }
}
