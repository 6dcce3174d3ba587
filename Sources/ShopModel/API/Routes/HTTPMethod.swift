/// The methods of HTTP that the API uses (RFC 9110, section 9; RFC 5789 for PATCH).
package enum HTTPMethod: String, Hashable, Sendable, CaseIterable {
    /// Reads.
    case get = "GET"
    /// Makes something, or does something.
    case post = "POST"
    /// Sets something.
    case put = "PUT"
    /// Changes a part of something.
    case patch = "PATCH"
    /// Takes something away.
    case delete = "DELETE"
}
