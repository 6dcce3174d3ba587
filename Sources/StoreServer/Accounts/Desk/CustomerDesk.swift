import ShopModel

/// What whoever manages the store sees of its people, and decides about them.
///
/// Every method throws ``Problem`` for what the caller did wrong.
struct CustomerDesk: Sendable {
    private let database: any Database
    private let repository: CustomerDeskRepository
    private let now: @Sendable () -> Timestamp

    init(database: any Database, currency: Currency, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.repository = CustomerDeskRepository(currency: currency)
        self.now = now
    }

    /// Returns the accounts of a filter, the newest first.
    func all(_ filter: CustomerFilter) async throws -> [CustomerRecord] {
        try await database.read { try repository.all(filter, in: $0) }
    }

    /// Returns one page of the accounts of a filter, the newest first; beyond the last one it is
    /// empty.
    func page(_ page: PageRequest, _ filter: CustomerFilter) async throws -> CustomerPage {
        try await database.read { snapshot in
            let total = try repository.count(filter, in: snapshot)
            let records = try page.offset(of: total).map { offset in
                try repository.records(filter, offset: offset, limit: page.limit, in: snapshot)
            }
            return CustomerPage(
                customers: records ?? [], total: total, page: page.number,
                pages: page.pages(of: total))
        }
    }

    /// Returns an account; one that was given up is shown with what is left of it.
    func find(_ id: CustomerID) async throws -> CustomerRecord {
        try await database.read { try require(id, in: $0) }
    }

    /// Changes what a person may do.
    ///
    /// It holds from their next request on: roles are read from the store each time. Whoever is
    /// kept out loses their logins and tokens as well. Nobody changes this of themselves.
    func update(
        _ id: CustomerID, with request: UpdateCustomerRequest, by principal: Principal
    ) async throws -> CustomerRecord {
        guard id != principal.customer.id else {
            throw Problem(.forbidden, detail: "Someone else must change this of you.")
        }
        let time = now()
        return try await database.transaction { transaction in
            // Holds the store's row, so that what is read here is what is changed.
            let isOnly = try AdminSeat.isOnly(id, in: transaction)
            let former = try require(id, in: transaction)
            let role = request.role ?? former.customer.role
            let isDisabled = request.isDisabled ?? former.isDisabled
            if isOnly && (role != .admin || isDisabled) { throw AdminSeat.refusal }
            guard role != former.customer.role || isDisabled != former.isDisabled else {
                return former
            }
            let isChanged = try repository.update(
                id, role: role, disabledAt: isDisabled ? time : nil, at: time, in: transaction)
            guard isChanged else { throw Problem.notFound }
            if isDisabled {
                try SessionRepository().revokeAll(of: id, at: time, in: transaction)
                try ScriptTokenRepository().revokeAll(of: id, at: time, in: transaction)
            }
            let record = try require(id, in: transaction)
            transaction.audit(Self.entry(from: former, to: record, by: principal))
            return record
        }
    }

    private func require(
        _ id: CustomerID, in reader: some SQLReader
    ) throws -> CustomerRecord {
        guard let record = try repository.find(id, in: reader) else { throw Problem.notFound }
        return record
    }

    private static func entry(
        from former: CustomerRecord, to record: CustomerRecord, by principal: Principal
    ) -> AuditEntry {
        var details: [String: String] = [:]
        if former.customer.role != record.customer.role {
            details["role"] = "\(former.customer.role.rawValue) → \(record.customer.role.rawValue)"
        }
        if former.isDisabled != record.isDisabled {
            details["disabled"] = "\(former.isDisabled) → \(record.isDisabled)"
        }
        return AuditEntry(
            "customer.update", by: principal.staffActor, on: "customer:\(record.customer.id)",
            details: details)
    }
}
