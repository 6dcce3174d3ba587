import ShopModel

/// Places orders: priced by the store, reserved in full, and once however often they are sent.
struct OrderPlacing: Sendable {
    private let answers: IdempotentAnswers
    private let races: RaceHook

    init(answers: IdempotentAnswers, races: RaceHook = .none) {
        self.answers = answers
        self.races = races
    }

    /// Places an order, or repeats the answer that its key got before.
    ///
    /// Answered are the order (201) and ``ProblemCode/orderChanged`` (409), which are kept; thrown is
    /// ``Problem`` for everything else, which is not. A refusal undoes what was reserved.
    func place(_ placement: Placement) async throws -> StoredAnswer {
        await races.reach(.beforePlacing)
        return try await answers.run(placement.keyed, keeping: { $0.kind == .orderChanged }) {
            transaction, time in
            // An order outlives its stored answer: sent again after that, it is answered with the
            // order as it has become.
            if let id = placement.request.clientOrderID,
                let order = try OrderRepository().find(
                    id, buyer: placement.buyer, in: transaction)
            {
                return try StoredAnswer(status: 201, order, isReplayed: true)
            }
            let order = try OrderWriting(placement: placement, time: time).write(to: transaction)
            return try StoredAnswer(status: 201, order)
        }
    }
}
