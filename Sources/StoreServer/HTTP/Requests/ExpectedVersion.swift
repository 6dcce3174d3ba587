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

    /// The first version that has too many digits.
    private static let end: Int64 = 1_000_000_000_000_000_000

    /// What `If-Match` may be: one strong tag of a version, or any version.
    static let pattern = #"^(\*|"(0|[1-9][0-9]{0,17})")$"#

    /// Reads `If-Match`; nil where the request has none.
    ///
    /// Throws ``Problem`` for anything that ``pattern`` does not fit.
    init?(of request: Request) throws(Problem) {
        guard let header = request.headers[.ifMatch] else { return nil }
        if header == "*" {
            number = nil
            return
        }
        guard let version = Int64(header.dropFirst().dropLast()), (0..<Self.end).contains(version),
            header == "\"\(version)\""
        else {
            throw Problem(invalid: [
                FieldError(
                    pointer: "If-Match", detail: "must be a version such as \"3\", or *")
            ])
        }
        number = version
    }
}
