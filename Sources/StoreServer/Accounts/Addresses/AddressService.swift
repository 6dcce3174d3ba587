import ShopModel

/// The addresses that customers keep for their orders.
///
/// Whoever has addresses has one default. Every method throws ``Problem`` for what the caller did
/// wrong.
struct AddressService: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp

    /// The most addresses that one account keeps.
    private static let limit = 20

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Returns the addresses of an account, the default first, then the newest.
    func all(of customer: CustomerID) async throws -> [CustomerAddress] {
        try await database.read { try AddressRepository().all(of: customer, in: $0) }
    }

    /// Returns one of the addresses.
    func find(_ id: AddressID, of customer: CustomerID) async throws -> CustomerAddress {
        try await database.read { try Self.require(id, of: customer, in: $0) }
    }

    /// Keeps one more address; the first one is the default.
    func add(
        _ request: AddAddressRequest, of customer: CustomerID
    ) async throws -> CustomerAddress {
        let time = now()
        return try await change(of: customer) { transaction in
            let count = try AddressRepository().all(of: customer, in: transaction).count
            guard count < Self.limit else {
                throw Problem(
                    .limitReached, detail: "There are \(Self.limit) addresses; remove one first.")
            }
            let id = try AddressRepository().insert(
                request.address, of: customer, at: time, in: transaction)
            if count == 0 || request.isDefault == true {
                try AddressRepository().makeDefault(id, of: customer, in: transaction)
            }
            return try Self.require(id, of: customer, in: transaction)
        }
    }

    /// Changes an address, which must still be one afterwards.
    func update(
        _ id: AddressID, with request: UpdateAddressRequest, of customer: CustomerID
    ) async throws -> CustomerAddress {
        let time = now()
        return try await change(of: customer) { transaction in
            let stored = try Self.require(id, of: customer, in: transaction)
            let address = request.applied(to: stored.address)
            let errors = address.errors
            guard errors.isEmpty else { throw Problem(invalid: errors) }
            try AddressRepository().update(id, to: address, at: time, in: transaction)
            if request.isDefault == true {
                try AddressRepository().makeDefault(id, of: customer, in: transaction)
            }
            return try Self.require(id, of: customer, in: transaction)
        }
    }

    /// Keeps an address no longer; where it was the default, the newest of the others is.
    func delete(_ id: AddressID, of customer: CustomerID) async throws {
        try await change(of: customer) { transaction in
            guard try AddressRepository().delete(id, of: customer, in: transaction) else {
                throw Problem.notFound
            }
            let rest = try AddressRepository().all(of: customer, in: transaction)
            guard let next = rest.first, !next.isDefault else { return }
            try AddressRepository().makeDefault(next.id, of: customer, in: transaction)
        }
    }

    /// Changes addresses of an account while no one else does.
    private func change<Value: Sendable>(
        of customer: CustomerID, _ body: @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await database.transaction { transaction in
            guard try CustomerRepository().lock(customer, in: transaction) else {
                throw SessionService.closed
            }
            return try body(transaction)
        }
    }

    private static func require(
        _ id: AddressID, of customer: CustomerID, in reader: some SQLReader
    ) throws -> CustomerAddress {
        guard let address = try AddressRepository().find(id, of: customer, in: reader) else {
            throw Problem.notFound
        }
        return address
    }
}
