import FoundationEssentials
import ShopModel

/// The tokens by which scripts act for whoever manages the store.
///
/// Every method throws ``Problem`` for what the caller did wrong.
struct ScriptTokenService: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp

    private static let day: Int64 = 24 * 60 * 60

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Makes a token; the answer is the only place where its text ever stands.
    func create(
        _ request: CreateTokenRequest, by principal: Principal
    ) async throws -> ScriptTokenAnswer {
        let time = now()
        let text = ScriptTokenText.random()
        var token = ScriptTokenAnswer(
            id: UUID(), name: request.name,
            scopes: request.scopes.sorted { $0.rawValue < $1.rawValue },
            customerID: principal.customer.id, createdAt: time,
            expiresAt: time.advanced(bySeconds: Int64(request.expiresInDays) * Self.day))
        try await database.transaction { [token] transaction in
            try ScriptTokenRepository().insert(token, hash: text.hash, in: transaction)
            transaction.audit(Self.entry("token.create", token, by: principal))
        }
        token.token = text.text
        return token
    }

    /// Returns the tokens that were not ended, the newest first; some may be over.
    func all() async throws -> [ScriptTokenAnswer] {
        try await database.read { try ScriptTokenRepository().all(in: $0) }
    }

    /// Returns a token that was not ended.
    func find(_ id: ScriptTokenID) async throws -> ScriptTokenAnswer {
        let token = try await database.read { try ScriptTokenRepository().find(id, in: $0) }
        guard let token else { throw Problem.notFound }
        return token
    }

    /// Ends a token.
    func revoke(_ id: ScriptTokenID, by principal: Principal) async throws {
        let time = now()
        try await database.transaction { transaction in
            let token = try ScriptTokenRepository().revoke(id, at: time, in: transaction)
            guard let token else { throw Problem.notFound }
            transaction.audit(Self.entry("token.revoke", token, by: principal))
        }
    }

    /// Returns who a token acts for, with the role that they have now.
    func authenticate(_ text: String) async throws -> Principal {
        let time = now()
        let found = try await database.read { snapshot -> (ScriptTokenAnswer, Customer)? in
            guard let hash = ScriptTokenText(text)?.hash,
                let token = try ScriptTokenRepository().find(hash: hash, at: time, in: snapshot),
                let customer = try CustomerRepository().findEnabled(token.customerID, in: snapshot)
            else { return nil }
            return (token, customer)
        }
        guard let (token, customer) = found else {
            throw Problem(.notAuthenticated, detail: "The token is unknown, ended or over.")
        }
        let id = ScriptTokenID(token.id)
        let precision = ScriptToken.usePrecision
        if token.lastUsedAt.map({ $0 <= time.advanced(bySeconds: -precision) }) ?? true {
            try await database.transaction { transaction in
                try ScriptTokenRepository().markUsed(id, at: time, in: transaction)
            }
        }
        return Principal(
            customer: customer,
            credential: .script(
                ScriptToken(id: id, name: token.name, scopes: Set(token.scopes))))
    }

    private static func entry(
        _ action: String, _ token: ScriptTokenAnswer, by principal: Principal
    ) -> AuditEntry {
        AuditEntry(
            action, by: principal.staffActor, on: "token:\(ScriptTokenID(token.id))",
            details: [
                "name": token.name,
                "scopes": token.scopes.map(\.rawValue).joined(separator: " "),
                "expires_at": token.expiresAt.text,
            ])
    }
}
