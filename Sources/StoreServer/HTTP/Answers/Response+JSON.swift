import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import ShopModel

extension Response {
    /// Makes an answer of one JSON document.
    static func json(
        _ value: some Encodable, status: HTTPResponse.Status = .ok,
        contentType: String = "application/json"
    ) throws -> Response {
        let body = try JSONDocument(value)
        return Response(
            status: status, headers: [.contentType: contentType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body.bytes)))
    }

    /// Makes an answer without a body.
    static var noContent: Response { Response(status: .noContent) }
}

/// A value as the bytes of its JSON.
///
/// The keys are sorted, so that equal values are equal bytes: entity tags and stored answers are
/// compared by them.
struct JSONDocument {
    let bytes: [UInt8]

    init(_ value: some Encodable, isIndented: Bool = false) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
        bytes = [UInt8](try encoder.encode(value))
    }
}
