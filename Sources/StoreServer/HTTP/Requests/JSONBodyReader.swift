import FoundationEssentials
import HTTPTypes
import Hummingbird
import ShopModel

/// Reads a JSON body once: bytes, then a strict value, then the fields, then the Swift type.
struct JSONBodyReader: Sendable {
    /// The fields that the body may have.
    let fields: FieldTable
    /// The most bytes that it may have.
    let limit: Int

    /// Returns the body; throws the ``Problem`` that names everything that is wrong with it.
    func read<Body: Decodable>(_ type: Body.Type, from request: Request) async throws -> Body {
        try requireJSON(request)
        let bytes = try await BodyBytes(limit: limit).read(from: request)
        let errors = fields.errors(in: try parse(bytes))
        guard errors.isEmpty else { throw Problem(invalid: errors) }
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch let error as DecodingError {
            throw Problem(invalid: [FieldError(error)])
        }
    }

    /// Requires `application/json`, with UTF-8 where a charset is named, and no content coding.
    private func requireJSON(_ request: Request) throws(Problem) {
        let parts = (request.headers[.contentType] ?? "").lowercased().split(separator: ";")
            .map { $0.filter { $0 != " " && $0 != "\"" && $0 != "\t" } }
        guard parts.first == "application/json",
            parts.dropFirst().allSatisfy({ !$0.hasPrefix("charset=") || $0 == "charset=utf-8" }),
            (request.headers[.contentEncoding] ?? "identity") == "identity"
        else {
            throw Problem(
                .unsupportedMediaType, detail: "The body must be application/json in UTF-8.")
        }
    }

    private func parse(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
        do {
            return try JSONParser.parse(bytes)
        } catch {
            throw Problem(.malformedBody, detail: error.sentence)
        }
    }
}

extension JSONError {
    /// What is wrong, for whoever wrote the request.
    fileprivate var sentence: String {
        switch self {
        case .malformed(let offset): "The body is not JSON; byte \(offset) is wrong."
        case .notUTF8: "The body is not UTF-8."
        case .duplicateKey(let key): "The key \"\(key)\" stands twice in one object."
        case .tooDeep(let limit): "The body is nested deeper than \(limit)."
        case .numberOutOfRange(let digits): "The number \(digits.prefix(40)) is out of range."
        }
    }
}

extension FieldError {
    /// Names the field of a value that passed its table but not its type.
    fileprivate init(_ error: DecodingError) {
        let path =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context),
                .dataCorrupted(let context):
                context.codingPath
            case .keyNotFound(let key, let context):
                context.codingPath + [key]
            @unknown default: [any CodingKey]()
            }
        let pointer = path.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }
        self.init(pointer: "#" + pointer.joined(), detail: "is out of range")
    }
}
