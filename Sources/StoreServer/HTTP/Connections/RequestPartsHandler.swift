import NIOCore
import NIOHTTPTypes

/// Stops the clock at the end of a request, and closes a connection that is too slow for it.
///
/// It puts a ``RequestBytesHandler`` before the decoder when it enters the pipeline, since a slow
/// head is bytes for long before it is a part.
final class RequestPartsHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let deadline: ReceiveDeadline
    private let bytes: RequestBytesHandler

    init(limit: TimeAmount) {
        deadline = ReceiveDeadline(limit: limit)
        bytes = RequestBytesHandler(deadline: deadline)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        do {
            try context.pipeline.syncOperations.addHandler(bytes, position: .first)
        } catch {
            context.fireErrorCaught(error)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline.stop()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head, .body:
            deadline.start(in: context)
        case .end:
            deadline.stop()
            bytes.isAnswering = true
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { bytes.isAnswering = false }
        context.write(data, promise: promise)
    }
}
