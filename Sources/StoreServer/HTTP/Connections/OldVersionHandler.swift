import NIOCore
import NIOHTTP1

/// Has a connection of HTTP/1.0 closed after its answer, unless its client asks to keep it.
///
/// Persistence is the exception before HTTP/1.1 (RFC 9112, section 9.3): w3m and others wait for the
/// end of the connection.
final class OldVersionHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data), !head.isKeepAlive else {
            return context.fireChannelRead(data)
        }
        head.headers.replaceOrAdd(name: "Connection", value: "close")
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }
}
