import ShopModel

/// Takes orders back: a shopper asks, the management decides.
struct ReturnService: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp
    private let races: RaceHook

    init(
        database: any Database, now: @escaping @Sendable () -> Timestamp, races: RaceHook = .none
    ) {
        self.database = database
        self.now = now
        self.races = races
    }

    /// Notes that a shopper wants to give some of an order back.
    ///
    /// Throws ``Problem`` where it was not delivered within the last 30 days, where a return of it is
    /// open, and for lines that it does not have.
    func request(
        _ request: ReturnRequest, of id: OrderID, owner: OrderOwner
    ) async throws -> OrderReturn {
        let time = now()
        return try await database.changeOrder { transaction in
            let order = try OrderRepository().require(id, owner: owner, in: transaction)
            guard order.status == .delivered else {
                throw Problem.illegalTransition(
                    order, detail: "Only what was delivered can be given back.")
            }
            // Locks the order, so that two requests at once see each other.
            guard try OrderRepository().touch(order, at: time, in: transaction) else {
                throw OrderTransitionError.changedMeanwhile
            }
            try OrderDeadlines(order: order, time: time).require(.return, in: transaction)
            let returns = try ReturnRepository().list(of: id, in: transaction)
            guard !returns.contains(where: { $0.status == .requested }) else {
                throw Problem.illegalTransition(
                    order, detail: "A return of this order is open already.")
            }
            try ReturnBalance(order, returns: returns).requireRoom(for: request.lines)
            try OrderEventRepository().append(
                "return_requested", to: id, from: order.status, to: order.status,
                by: owner.actor, note: request.reason, at: time, in: transaction)
            return try ReturnRepository().insert(request, of: id, at: time, in: transaction)
        }
    }

    /// Decides about a return, and returns it as it is then.
    ///
    /// An approved one gives the money of its lines back and, where `restocks`, puts the pieces on the
    /// shelf; the order is returned once all of it has come back. Decided alike already, it stays
    /// so. Throws ``Problem`` where it was decided otherwise.
    func decide(
        _ decision: ReturnDecision, on id: OrderReturnID, of order: OrderID, by actor: Actor
    ) async throws -> OrderReturn {
        await races.reach(.beforeDecidingReturn)
        let time = now()
        return try await database.changeOrder { transaction in
            let deciding = ReturnDeciding(decision: decision, actor: actor, time: time)
            return try deciding.apply(to: id, of: order, in: transaction)
        }
    }
}
