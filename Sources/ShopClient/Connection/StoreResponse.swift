import CurlTransport
import FoundationEssentials
import ShopModel

/// A successful answer of a store, of a status and a media type that the route has.
struct StoreResponse {
    /// The media type of a refusal (RFC 9457).
    static let problemMediaType = "application/problem+json"

    /// What came.
    let http: HTTPResponse

    /// Takes an answer for a success, or throws what it means.
    init(_ response: HTTPResponse, to call: StoreCall) throws(ShopClientError) {
        switch response.status {
        case 200, 201,
            202 where !response.body.isEmpty:
            guard response.mediaType == call.accepted.mediaType else {
                throw .unexpectedAnswer(.mediaType(response.mediaType))
            }
        case 202,
            204 where response.body.isEmpty:
            break
        case 304 where call.headers["If-None-Match"] != nil: break
        default: throw ShopClientError(refusal: response)
        }
        http = response
    }

    /// The body as text; bytes that are none become replacement characters.
    var text: String { String(decoding: http.body, as: UTF8.self) }

    /// Decodes the body.
    func decoded<Answer: Decodable>(_ type: Answer.Type) throws(ShopClientError) -> Answer {
        do {
            return try JSONDecoder().decode(type, from: http.body)
        } catch let error as DecodingError {
            throw .unexpectedAnswer(.shape(path: error.path))
        } catch {
            // An amount or a code that is no value of its type.
            throw .unexpectedAnswer(.shape(path: String(describing: error)))
        }
    }
}

extension StoreCall.Accepted {
    /// The media type (RFC 8259, section 11; RFC 2083; RFC 2046, section 4.1.3).
    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .png: "image/png"
        case .text: "text/plain"
        }
    }
}

extension HTTPResponse {
    /// The media type in lower case, without parameters.
    var mediaType: String? {
        headers["Content-Type"]?.split(separator: ";").first
            .map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
    }
}

extension DecodingError {
    /// Where in the document the error is: `items.0.unit_price`.
    fileprivate var path: String {
        let context: Context? =
            switch self {
            case .typeMismatch(_, let context), .valueNotFound(_, let context),
                .keyNotFound(_, let context), .dataCorrupted(let context):
                context
            @unknown default: nil
            }
        var keys = context?.codingPath ?? []
        if case .keyNotFound(let key, _) = self { keys.append(key) }
        return keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
}
