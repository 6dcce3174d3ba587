import FoundationEssentials
import JWTKit
import ShopModel

/// Signs and reads access tokens: JWTs under HS256 for 15 minutes.
struct AccessTokenCodec: Sendable {
    private let keys: JWTKeyCollection
    private let keyIDs: Set<String>
    private let signingKey: JWKIdentifier
    private let audience: String

    private static let issuer = "watchshop"
    private static let algorithm = "HS256"
    private static let lifetime: Int64 = 15 * 60

    /// Takes the keys, of which there must be one or more, and the id of the store they are for.
    init(keys signing: SigningKeys, storeID: String) async throws {
        guard let first = signing.access.first else { throw AccessTokenError.noKey }
        keys = JWTKeyCollection()
        for key in signing.access {
            let secret = HMACKey(from: key.secret)
            await keys.add(
                hmac: secret, digestAlgorithm: .sha256, kid: JWKIdentifier(string: key.id))
        }
        // The collection would otherwise try its first key on a token that names none of them.
        await keys.clearDefault()
        keyIDs = Set(signing.access.map(\.id))
        signingKey = JWKIdentifier(string: first.id)
        audience = storeID
    }

    /// Returns a new token for a session and the moment at which it ends.
    func issue(
        to customer: CustomerID, session: SessionID, at time: Timestamp
    ) async throws -> (token: String, expiresAt: Timestamp) {
        let seconds = Int64(time.date.timeIntervalSince1970.rounded(.down))
        let end = seconds + Self.lifetime
        let claims = AccessClaims(
            issuer: IssuerClaim(value: Self.issuer), audience: AudienceClaim(value: [audience]),
            subject: SubjectClaim(value: customer.description), session: session.description,
            tokenID: IDClaim(value: UUID().uuidString.lowercased()),
            issuedAt: IssuedAtClaim(value: Date(timeIntervalSince1970: Double(seconds))),
            expiration: ExpirationClaim(value: Date(timeIntervalSince1970: Double(end))))
        let token = try await keys.sign(claims, kid: signingKey)
        return (token, Timestamp(milliseconds: end * 1_000))
    }

    /// Returns what a token says; throws ``AccessTokenError`` where it is not the store's own or ended.
    func read(_ token: String, at time: Timestamp) async throws(AccessTokenError) -> AccessToken {
        let claims = try await verified(token)
        let end = Timestamp(claims.expiration.value)
        guard claims.issuer.value == Self.issuer, claims.audience.value == [audience],
            let customer = CustomerID(text: claims.subject.value),
            let session = SessionID(text: claims.session)
        else { throw .forged }
        guard time < end else { throw .ended }
        return AccessToken(customerID: customer, sessionID: session, expiresAt: end)
    }

    /// Checks the header before the signature: the token does not choose its algorithm
    /// (RFC 8725, section 3.1), and names a key that is one of ours.
    private func verified(_ token: String) async throws(AccessTokenError) -> AccessClaims {
        do {
            let header = try DefaultJWTParser().parse(Array(token.utf8), as: AccessClaims.self)
                .header
            guard header.alg == Self.algorithm, let id = header.kid, keyIDs.contains(id) else {
                throw AccessTokenError.forged
            }
            return try await keys.verify(token)
        } catch {
            throw .forged
        }
    }
}

/// Why an access token is not taken.
enum AccessTokenError: Error, Equatable {
    /// The store has no key to sign with.
    case noKey
    /// It is no token, or not one that this store made.
    case forged
    /// It was good until a moment that has passed.
    case ended
}
