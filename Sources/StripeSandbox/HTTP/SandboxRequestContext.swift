import Hummingbird
import NIOCore

/// What is known of a request while it is answered.
struct SandboxRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The identifier in the header `Request-Id`.
    var requestID = ""
    var idempotencyKey: String?
    /// The parameters, from the body or the query.
    var form: [String: FormValue] = [:]

    /// The connection that the request came on.
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        channel = source.channel
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// The identifier that the path names; empty where it names none.
    var objectID: String { parameters.get("id") ?? "" }

    /// The request as its events tell of it.
    var origin: RequestOrigin {
        RequestOrigin(id: requestID, idempotencyKey: idempotencyKey)
    }
}
