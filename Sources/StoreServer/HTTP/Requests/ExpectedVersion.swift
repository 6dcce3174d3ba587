import HTTPTypes
import Hummingbird
import ShopModel

/// The version of something that a client has read and expects to change (RFC 9110, section 13.1.1).
struct ExpectedVersion: Hashable, Sendable {
    /// The version; nil where the client takes any.
    let number: Int64?

    /// The version as an entity tag: `"7"`.
    var tag: String { "\"\(number ?? 0)\"" }

    init(number: Int64) {
        self.number = number
    }

    /// Reads `If-Match`; nil where the request has none.
    ///
    /// Throws ``Problem`` for anything but one tag of a version, or `*`.
    init?(of request: Request) throws(Problem) {
        guard let header = request.headers[.ifMatch] else { return nil }
        if header == "*" {
            number = nil
            return
        }
        let isQuoted = header.count > 2 && header.hasPrefix("\"") && header.hasSuffix("\"")
        guard isQuoted, let version = Int64(header.dropFirst().dropLast()), version >= 0 else {
            throw Problem(
                .preconditionFailed, detail: "If-Match must be a tag that the store gave.")
        }
        number = version
    }
}
