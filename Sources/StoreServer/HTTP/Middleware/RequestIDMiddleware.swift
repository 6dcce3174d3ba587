import FoundationEssentials
import HTTPTypes
import Hummingbird
import Logging
import ShopModel

/// Gives every request an id: the caller's `X-Correlation-Id`, or one made here.
///
/// The id is in the answer's header, in every problem and on every line that the log has of it.
struct RequestIDMiddleware: RouterMiddleware {
    let environment: StoreEnvironment

    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        let sent = request.headers[.correlationID]
        let id = sent.flatMap(Self.accepted) ?? environment.uuid().uuidString.lowercased()
        var context = context
        context.requestID = id
        context.logger[metadataKey: "request_id"] = .string(id)
        context.logger[metadataKey: "hb.request.id"] = nil
        var response = try await next(request, context)
        response.headers[.correlationID] = id
        return response
    }

    /// Takes only short ids of plain characters: the id is written to logs and answers.
    private static func accepted(_ id: String) -> String? {
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: "-_.".utf8.contains(byte)
            }
        }
        return isPlain && (1...64).contains(id.utf8.count) ? id : nil
    }
}
