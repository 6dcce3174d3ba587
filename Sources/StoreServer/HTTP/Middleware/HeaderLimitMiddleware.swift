import HTTPTypes
import Hummingbird
import ShopModel

/// Refuses a request whose target and header fields are longer than the store reads.
///
/// The decoder in front of it holds twice as much at most, so that a client that is only somewhat
/// over gets an answer that says why, and one that is far over gets its connection closed.
struct HeaderLimitMiddleware: RouterMiddleware {
    /// The most bytes of the target, the names and the values together.
    let limit: Int

    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        let fields = request.headers.reduce(0) { sum, field in
            sum + field.name.rawName.utf8.count + field.value.utf8.count
        }
        guard fields + (request.head.path?.utf8.count ?? 0) <= limit else {
            throw Problem(
                .headersTooLarge, detail: "The header fields are larger than \(limit) bytes.")
        }
        return try await next(request, context)
    }
}
