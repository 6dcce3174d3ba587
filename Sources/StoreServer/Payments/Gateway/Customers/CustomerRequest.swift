/// Somebody whose cards the provider is to keep.
package struct CustomerRequest: Equatable, Sendable {
    /// Where they get mail.
    package var email: String
    /// Their name.
    package var name: String
    /// Values that come back with the customer; at most 50.
    package var metadata: [String: String]

    /// Creates a request.
    package init(email: String, name: String, metadata: [String: String] = [:]) {
        self.email = email
        self.name = name
        self.metadata = metadata
    }
}
