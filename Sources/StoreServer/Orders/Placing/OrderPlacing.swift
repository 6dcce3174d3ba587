import Crypto
import ShopModel

/// Places orders: priced by the store, reserved in full, and once however often they are sent.
struct OrderPlacing: Sendable {
    private let database: any Database
    private let outstanding = OutstandingKeys()
    private let now: @Sendable () -> Timestamp

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Places an order, or repeats the answer that its key got before.
    ///
    /// Answered are the order (201) and ``ProblemCode/orderChanged`` (409), which are kept; thrown is
    /// ``Problem`` for everything else, which is not.
    func place(_ placement: Placement) async throws -> PlacementAnswer {
        guard let key = placement.key else {
            return try await decide(placement, requestHash: "")
        }
        let hash = try Self.hash(of: placement.request)
        return try await outstanding.run(key, owner: placement.owner) {
            try await decide(placement, requestHash: hash)
        }
    }

    /// Decides in one transaction.
    ///
    /// A refusal must undo what the transaction reserved and still be
    /// kept, so it is thrown out of the first transaction and kept by a second one.
    private func decide(
        _ placement: Placement, requestHash: String
    ) async throws -> PlacementAnswer {
        let time = now()
        do {
            return try await database.transaction { transaction in
                let replay = try Self.replay(placement, requestHash, at: time, in: transaction)
                if let replay { return replay }
                let order = try OrderWriting(placement: placement, time: time).write(
                    to: transaction)
                let answer = try StoredAnswer(status: 201, order)
                try Self.keep(answer, of: placement, requestHash, at: time, in: transaction)
                return PlacementAnswer(answer: answer, isReplayed: false)
            }
        } catch let problem as Problem where problem.kind == .orderChanged {
            return try await keep(problem, of: placement, requestHash, at: time)
        }
    }

    private func keep(
        _ problem: Problem, of placement: Placement, _ hash: String, at time: Timestamp
    ) async throws -> PlacementAnswer {
        let answer = try StoredAnswer(status: problem.status, problem)
        return try await database.transaction { transaction in
            // Another process may have answered the same key since the first transaction.
            let replay = try Self.replay(placement, hash, at: time, in: transaction)
            if let replay { return replay }
            try Self.keep(answer, of: placement, hash, at: time, in: transaction)
            return PlacementAnswer(answer: answer, isReplayed: false)
        }
    }

    /// Returns the answer that the request got before.
    ///
    /// An order outlives its stored answer: sent
    /// again after that, it is answered with the order as it has become.
    private static func replay(
        _ placement: Placement, _ hash: String, at time: Timestamp, in transaction: Transaction
    ) throws -> PlacementAnswer? {
        guard let key = placement.key else { return nil }
        let stored = try IdempotencyRepository().find(
            key, owner: placement.owner, requestHash: hash, at: time, in: transaction)
        if let stored { return PlacementAnswer(answer: stored, isReplayed: true) }
        guard let id = placement.request.clientOrderID,
            let order = try OrderRepository().find(id, owner: placement.owner, in: transaction)
        else { return nil }
        let answer = try StoredAnswer(status: 201, order)
        return PlacementAnswer(answer: answer, isReplayed: true)
    }

    private static func keep(
        _ answer: StoredAnswer, of placement: Placement, _ hash: String, at time: Timestamp,
        in transaction: Transaction
    ) throws {
        guard let key = placement.key else { return }
        try IdempotencyRepository().insert(
            answer, for: key, owner: placement.owner, requestHash: hash, at: time, in: transaction)
    }

    /// The SHA-256 of the request's fields, in which spaces and the order of keys do not count.
    private static func hash(of request: PlaceOrderRequest) throws -> String {
        SHA256.hash(data: try JSONDocument(request).bytes).hexadecimal
    }
}
