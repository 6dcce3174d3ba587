import FoundationEssentials
import JWTKit

/// What an access token says (RFC 7519, section 4.1; `sid` is OpenID Connect's session id).
struct AccessClaims: JWTPayload {
    let issuer: IssuerClaim
    let audience: AudienceClaim
    let subject: SubjectClaim
    let session: String
    let tokenID: IDClaim
    let issuedAt: IssuedAtClaim
    let expiration: ExpirationClaim

    enum CodingKeys: String, CodingKey {
        case issuer = "iss"
        case audience = "aud"
        case subject = "sub"
        case session = "sid"
        case tokenID = "jti"
        case issuedAt = "iat"
        case expiration = "exp"
    }

    /// Has nothing to check: ``AccessTokenCodec`` knows the store's name and its clock.
    func verify(using algorithm: some JWTAlgorithm) {}
}
