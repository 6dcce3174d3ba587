import Hummingbird
import Logging
import NIOCore
import ShopModel

/// What travels with a request through the middleware to its handler.
struct StoreRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Finds the request in the log: the caller's `X-Correlation-Id`, or one made here.
    var requestID = ""
    /// Who sends it; set where the route's access asks for someone.
    var principal: Principal?
    /// The guest's order that the request's token opens; set where the route's access allows it.
    var openedOrder: OrderID?
    /// The query, with what is unknown to the route noted; a handler of a route that takes
    /// parameters reads them and then calls ``QueryParameters/finish()``.
    var query = QueryParameters.none
    /// The address that the connection comes from; nil in a test without a socket.
    let remoteAddress: SocketAddress?
    /// The client's address, which a trusted proxy may have told; nil in a test without a socket.
    var clientAddress: NetworkAddress?
    /// The connection, for what must end it.
    let channel: any Channel
    /// What becomes known of the request on its way inwards.
    let trace = RequestTrace()

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
        remoteAddress = source.channel.remoteAddress
    }
}
