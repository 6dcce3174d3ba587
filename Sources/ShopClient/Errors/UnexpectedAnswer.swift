package import CurlTransport

/// How an answer differs from everything that the store may say.
///
/// A captive portal's page with status 200 is the usual case. Texts come from outside.
package enum UnexpectedAnswer: Equatable, Sendable {
    /// The status is none of the route's, and no problem document explains it.
    case status(Int)
    /// The body is of another media type, or of none.
    case mediaType(String?)
    /// The body lacks a field or has one of another kind, at this path within it.
    case shape(path: String)
    /// The answer is about another object than the one that was asked for.
    case otherObject
    /// The answer is larger than any of the store's, is not HTTP, or leads elsewhere.
    case transport(TransportError)
}
