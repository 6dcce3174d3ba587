/// Makes a token for a script.
package struct CreateTokenRequest: Hashable, Sendable, Codable {
    /// What to call it.
    package var name: String
    /// What it is for.
    package var scopes: Set<TokenScope>
    /// For how many days it is good, 1 to 365.
    package var expiresInDays: Int

    /// Makes a request from its fields.
    package init(name: String, scopes: Set<TokenScope>, expiresInDays: Int) {
        self.name = name
        self.scopes = scopes
        self.expiresInDays = expiresInDays
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("name", .text(1...80)),
        .required(
            "scopes",
            .list(
                of: .oneOf(TokenScope.allCases.map(\.rawValue)),
                count: 1...TokenScope.allCases.count)),
        .required("expires_in_days", .integer(1...365)))

    enum CodingKeys: String, CodingKey {
        case name
        case scopes
        case expiresInDays = "expires_in_days"
    }
}
