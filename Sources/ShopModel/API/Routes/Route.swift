import FoundationEssentials

/// One route of the API: what is called, by whom, with which fields.
package struct Route: Hashable, Sendable {
    /// The method.
    package let method: HTTPMethod
    /// The path with its parameters: `/api/v1/watches/:watch_id`.
    package let template: String
    /// Who may call it.
    package let access: Access
    /// The fields of its body; nil where it takes none.
    package let body: FieldTable?
    /// The query parameters that it takes.
    package let query: [String]
    /// Whether the caller must have shown their password in the last five minutes.
    package let isSensitive: Bool
    /// What a script's token must be for to call it; nil where no script may.
    package let scope: TokenScope?

    init(
        _ method: HTTPMethod, _ template: String, _ access: Access, body: FieldTable? = nil,
        query: [String] = [], isSensitive: Bool = false, scope: TokenScope? = nil
    ) {
        self.method = method
        self.template = template
        self.access = access
        self.body = body
        self.query = query
        self.isSensitive = isSensitive
        self.scope = scope
    }

    /// Returns the path with its parameters filled in, in their order, and a query; all of it
    /// percent-encoded.
    package func path(_ parameters: String..., query: [(name: String, value: String)] = [])
        -> String
    {
        path(parameters: parameters, query: query)
    }

    /// Returns the path with the parameters of a list filled in, and a query, alike.
    package func path(
        parameters: [String], query: [(name: String, value: String)] = []
    ) -> String {
        var rest = parameters[...]
        let parts = template.split(separator: "/", omittingEmptySubsequences: false).map { part in
            guard part.hasPrefix(":"), let value = rest.popFirst() else { return String(part) }
            return value.addingPercentEncoding(withAllowedCharacters: .unreserved)
        }
        let items = query.map { item in
            "\(item.name)=\(item.value.addingPercentEncoding(withAllowedCharacters: .unreserved))"
        }
        let path = parts.joined(separator: "/")
        return items.isEmpty ? path : "\(path)?\(items.joined(separator: "&"))"
    }
}

extension String {
    /// Percent-encodes every byte but those of `unreserved` (RFC 3986, section 2.3).
    fileprivate func addingPercentEncoding(withAllowedCharacters allowed: Set<UInt8>) -> String {
        var result = ""
        for byte in utf8 {
            if allowed.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}

extension Set<UInt8> {
    fileprivate static let unreserved = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
}
