/// Exchanges a refresh token for a new pair of tokens.
package struct RefreshRequest: Hashable, Sendable, Codable {
    /// The token that the last answer gave.
    package var refreshToken: String

    /// Makes a request from its field.
    package init(refreshToken: String) {
        self.refreshToken = refreshToken
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.required("refresh_token", .text(1...512)))

    enum CodingKeys: String, CodingKey {
        case refreshToken = "refresh_token"
    }
}
