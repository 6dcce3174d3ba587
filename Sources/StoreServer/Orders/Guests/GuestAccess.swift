import FoundationEssentials
import ShopModel

/// Opens guests' orders: by the token that placing one answers with, or by a mailed code.
struct GuestAccess: Sendable {
    /// For how long a code is good, in seconds: 30 minutes.
    private static let lifetimeOfCode: Int64 = 30 * 60
    /// How many codes of one order can be good at once; more are not mailed.
    private static let openCodes = 3

    private let database: any Database
    private let tokens: OrderTokenCodec
    private let environment: StoreEnvironment
    private let throttling: Throttling
    private let throttles: AccountThrottles

    init(
        database: any Database, tokens: OrderTokenCodec, environment: StoreEnvironment,
        throttles: AccountThrottles
    ) {
        self.database = database
        self.tokens = tokens
        self.environment = environment
        self.throttles = throttles
        throttling = Throttling(database: database, now: environment.now)
    }

    /// Adds the token of a guest's order to the answer of placing it.
    ///
    /// It is computed and not kept with the stored answer, and is the same at every sending.
    func addToken(to answer: StoredAnswer, of buyer: Buyer) throws -> StoredAnswer {
        guard case .guest = buyer, answer.status == 201 else { return answer }
        let order = try answer.decoded(Order.self)
        let token = self.token(of: order.id, from: order.orderDate)
        return answer.adding("access_token", text: token.accessToken)
    }

    /// Mails a code that opens an order to the guest who placed it.
    ///
    /// It does nothing, and tells nobody, where there is no such order, it is an account's, the
    /// address is another one, or enough codes were mailed. Throws `rate_limited`.
    func mailCode(_ request: OrderLookupRequest, from client: ClientDetails) async throws {
        try await throttling.pass([
            (throttles.lookupByClient, client.throttleSubject),
            (throttles.lookup, .order(request.orderID)),
        ])
        let time = environment.now()
        let id = OrderAccessRequestID(environment.uuid())
        try await database.transaction { transaction in
            let codes = OrderAccessCodeRepository()
            let contact = try OrderRepository().guestContact(of: request.orderID, in: transaction)
            guard let contact,
                EmailAddress.normalized(contact.email) == EmailAddress.normalized(request.email),
                try codes.count(of: request.orderID, at: time, in: transaction) < Self.openCodes
            else { return }
            try codes.insert(
                id, for: request.orderID, until: time.advanced(bySeconds: Self.lifetimeOfCode),
                in: transaction)
            try JobQueue().send(
                .orderAccess(request: id.description), key: "mail-order-access-\(id)", at: time,
                in: transaction)
        }
    }

    /// Exchanges a code for the token of its order.
    ///
    /// Throws ``Problem`` where it is wrong, used, or over, without telling which.
    func open(_ request: OrderCodeRequest) async throws -> OrderTokenAnswer {
        let time = environment.now()
        let isRight = try await database.transaction { transaction in
            let codes = OrderAccessCodeRepository()
            let open = try codes.tryAll(of: request.orderID, at: time, in: transaction)
            let matching = open.first { tokens.code(of: $0).matches(typed: request.code) }
            guard let matching else { return false }
            return try codes.use(matching, at: time, in: transaction)
        }
        guard isRight else {
            throw Problem(
                .credentialsRefused, detail: "The code is not right, or not good any more.")
        }
        return token(of: request.orderID, from: time)
    }

    /// Returns what the mail of a request says; nil where the request is used or over.
    func content(
        ofRequest request: String
    ) async throws -> (
        order: OrderID, contact: OrderContact, code: OrderAccessCode, end: Timestamp
    )? {
        let time = environment.now()
        guard let id = OrderAccessRequestID(text: request) else { return nil }
        return try await database.read { snapshot in
            let found = try OrderAccessCodeRepository().find(id, at: time, in: snapshot)
            guard let found,
                let contact = try OrderRepository().guestContact(of: found.order, in: snapshot)
            else { return nil }
            return (found.order, contact, tokens.code(of: id), found.end)
        }
    }

    private func token(of order: OrderID, from time: Timestamp) -> OrderTokenAnswer {
        let end = time.advanced(bySeconds: OrderToken.lifetime)
        return OrderTokenAnswer(
            orderID: order,
            accessToken: tokens.text(of: OrderToken(orderID: order, expiresAt: end)),
            expiresAt: end)
    }
}
