import ShopModel

/// Everything of the accounts that the application is assembled from.
struct AccountModule: StoreModule {
    /// Opens accounts and logs in.
    let accounts: AccountService
    /// Keeps the logins.
    let sessions: SessionService
    /// Sets forgotten passwords anew, and knows what the mails about it say.
    let resets: PasswordResets
    /// Makes whoever tries too often wait.
    let throttling: Throttling
    /// Knows who sends a request.
    let authenticator: SessionAuthenticator
    /// Writes the tokens of guests' orders, which the authenticator reads.
    let orderTokens: OrderTokenCodec

    private let controller: AccountController
    private let profileController: ProfileController
    private let peopleController: PeopleController
    private let upkeep: AccountUpkeep

    /// Assembles the accounts of a store; its signing keys are made where it has none.
    init(
        _ store: Store, hasher: PasswordHasher, throttles: AccountThrottles = AccountThrottles()
    ) async throws {
        let database = store.database
        let now = store.environment.now
        let keys = try SigningKeyFile.load(from: store.folder.file("keys.json"))
        let setting = PasswordSetting(
            hasher: hasher, rule: PasswordRule(common: try CommonPasswords(store.resources)),
            throttles: throttles)
        throttling = Throttling(database: database, now: now)
        sessions = SessionService(
            database: database,
            accessTokens: try await AccessTokenCodec(keys: keys, storeID: store.identity.storeID),
            refreshTokens: RefreshTokenCodec(keys: keys), now: now)
        accounts = AccountService(
            database: database, hasher: hasher, setting: setting, sessions: sessions,
            throttling: throttling, throttles: throttles, now: now)
        resets = PasswordResets(
            database: database, secrets: ResetSecrets(keys: keys), passwords: setting,
            throttling: throttling, throttles: throttles, now: now)
        controller = AccountController(
            accounts: accounts, sessions: sessions,
            passwords: PasswordService(
                database: database, hasher: hasher, setting: setting, throttling: throttling,
                throttles: throttles, now: now),
            resets: resets)
        profileController = ProfileController(
            profiles: ProfileService(database: database, decoy: hasher.decoy, now: now),
            addresses: AddressService(database: database, now: now))
        let scripts = ScriptTokenService(database: database, now: now)
        peopleController = PeopleController(
            desk: CustomerDesk(
                database: database, currency: store.settings.currency, now: now),
            scripts: scripts)
        orderTokens = OrderTokenCodec(keys: keys)
        authenticator = SessionAuthenticator(
            sessions: sessions, scripts: scripts, orderTokens: orderTokens, now: now)
        upkeep = AccountUpkeep(database: database, now: now)
    }

    var works: [PeriodicWork] {
        [PeriodicWork("account-upkeep", every: .seconds(3_600), run: upkeep.run)]
    }

    func addRoutes(to routes: StoreRoutes) {
        controller.addRoutes(to: routes)
        profileController.addRoutes(to: routes)
        peopleController.addRoutes(to: routes)
    }
}
