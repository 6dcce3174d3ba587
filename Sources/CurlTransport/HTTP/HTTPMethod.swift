/// A request method (RFC 9110, section 9, and RFC 5789 for PATCH).
package enum HTTPMethod: String, Equatable, Sendable {
    /// Reads a resource.
    case get = "GET"
    /// Reads a resource's header fields only.
    case head = "HEAD"
    /// Asks the resource to process the body.
    case post = "POST"
    /// Replaces a resource.
    case put = "PUT"
    /// Changes a part of a resource.
    case patch = "PATCH"
    /// Removes a resource.
    case delete = "DELETE"

    /// Tells whether the method only reads (RFC 9110, section 9.2.1).
    package var isSafe: Bool { self == .get || self == .head }

    /// Tells whether sending twice has the effect of sending once (RFC 9110, section 9.2.2).
    package var isIdempotent: Bool {
        switch self {
        case .get, .head, .put, .delete: true
        case .post, .patch: false
        }
    }
}
