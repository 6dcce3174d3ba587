import HTTPTypes
import Hummingbird
import ShopModel

extension Request {
    /// The version that `If-Match` names (RFC 9110, section 13.1.1), quoted or bare; nil where the
    /// header is absent or `*`.
    ///
    /// Throws ``Problem`` for anything else.
    func expectedVersion() throws(Problem) -> Int64? {
        guard let header = headers[.ifMatch], header != "*" else { return nil }
        let isQuoted = header.count >= 2 && header.hasPrefix("\"") && header.hasSuffix("\"")
        let text = isQuoted ? String(header.dropFirst().dropLast()) : header
        guard let version = Int64(text), version >= 0, String(version) == text else {
            throw Problem(invalid: [
                FieldError(pointer: "If-Match", detail: "must be a version such as \"3\"")
            ])
        }
        return version
    }
}

extension Problem {
    /// Refuses a change of something that has another version than the request names.
    static func preconditionFailed(expected: Int64, actual: Int64) -> Problem {
        var problem = Problem(
            .preconditionFailed, detail: "It has version \(actual) and not \(expected).")
        problem.conflict = ValueConflict(expected: expected, actual: actual)
        return problem
    }
}
