import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOSSL

/// Stops the clock at the end of a request, and refuses what is too slow or no request at all.
///
/// It puts a ``RequestBytesHandler`` before the decoder when it enters the pipeline, since a slow
/// head is bytes for long before it is a part, and an ``OldVersionHandler`` behind it.
final class RequestPartsHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let deadline: ReceiveDeadline
    private let bytes: RequestBytesHandler
    /// How many requests have begun whose answer is not yet complete.
    private var unanswered = 0

    init(limit: TimeAmount) {
        deadline = ReceiveDeadline(limit: limit)
        bytes = RequestBytesHandler(deadline: deadline)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        deadline.onExpiry = { [self] in
            // A request whose head has come may be answered already, which cannot be taken back.
            guard unanswered == 0 else { return channel.close(promise: nil) }
            ConnectionRefusal.tooSlow.write(to: channel)
        }
        do {
            let pipeline = context.pipeline.syncOperations
            let decoder = try pipeline.handler(
                type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(OldVersionHandler(), position: .after(decoder))
            do {
                let tls = try pipeline.handler(type: NIOSSLServerHandler.self)
                try pipeline.addHandler(bytes, position: .after(tls))
            } catch ChannelPipelineError.notFound {
                try pipeline.addHandler(bytes, position: .first)
            }
        } catch {
            context.fireErrorCaught(error)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline.stop()
        deadline.onExpiry = {}
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            unanswered += 1
            deadline.start(in: context)
        case .body:
            deadline.start(in: context)
        case .end:
            deadline.stop()
            bytes.isAnswering = true
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) {
            bytes.isAnswering = false
            unanswered = max(0, unanswered - 1)
        }
        context.write(data, promise: promise)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError, unanswered == 0 else {
            return context.fireErrorCaught(error)
        }
        deadline.stop()
        ConnectionRefusal(error).write(to: context.channel)
    }
}
