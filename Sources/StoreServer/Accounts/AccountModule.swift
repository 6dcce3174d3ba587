import ShopModel

/// Everything of the accounts that the application is assembled from.
struct AccountModule: StoreModule {
    /// Opens accounts and logs in.
    let accounts: AccountService
    /// Keeps the logins.
    let sessions: SessionService
    /// Checks and sets passwords.
    let passwords: PasswordService
    /// The routes.
    let controller: AccountController
    /// Knows who sends a request.
    let authenticator: SessionAuthenticator
    /// Writes the tokens of guests' orders, which the authenticator reads.
    let orderTokens: OrderTokenCodec

    /// Assembles the accounts of a store; its signing keys are made where it has none.
    init(_ store: Store, hasher: PasswordHasher) async throws {
        let keys = try SigningKeyFile.load(from: store.folder.file("keys.json"))
        sessions = SessionService(
            database: store.database,
            accessTokens: try await AccessTokenCodec(keys: keys, storeID: store.identity.storeID),
            refreshTokens: RefreshTokenCodec(keys: keys), now: store.environment.now)
        accounts = AccountService(
            database: store.database, hasher: hasher,
            rule: PasswordRule(common: try CommonPasswords(store.resources)), sessions: sessions,
            now: store.environment.now)
        passwords = PasswordService(database: store.database, hasher: hasher)
        controller = AccountController(
            accounts: accounts, sessions: sessions, passwords: passwords)
        orderTokens = OrderTokenCodec(keys: keys)
        authenticator = SessionAuthenticator(
            sessions: sessions, orderTokens: orderTokens, now: store.environment.now)
    }

    func addRoutes(to routes: StoreRoutes) {
        controller.addRoutes(to: routes)
    }
}
