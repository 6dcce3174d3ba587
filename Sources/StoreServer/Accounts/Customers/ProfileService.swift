import ShopModel

/// What people say of themselves, until they leave.
///
/// Every method throws ``Problem`` for what the caller did wrong.
struct ProfileService: Sendable {
    private let database: any Database
    private let decoy: String
    private let now: @Sendable () -> Timestamp

    /// `decoy` is the hash that a deleted account is left with, which no password has.
    init(database: any Database, decoy: String, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.decoy = decoy
        self.now = now
    }

    /// Changes what a person says of themselves.
    func update(
        _ id: CustomerID, with request: UpdateProfileRequest
    ) async throws -> Customer {
        let time = now()
        let customer = try await database.transaction { transaction in
            try CustomerRepository().update(id, with: request, at: time, in: transaction)
        }
        guard let customer else { throw SessionService.closed }
        return customer
    }

    /// Gives an account up: its orders are kept, everything else about its person goes.
    ///
    /// The number of the account stays, since orders, the ledger and the audit log name it.
    func delete(_ id: CustomerID) async throws {
        let time = now()
        try await database.transaction { transaction in
            guard try !AdminSeat.isOnly(id, in: transaction) else { throw AdminSeat.refusal }
            guard try CustomerErasure(decoy: decoy).erase(id, at: time, in: transaction) else {
                throw SessionService.closed
            }
            transaction.audit(
                AuditEntry("customer.delete", by: .customer(id), on: "customer:\(id)"))
        }
    }
}
