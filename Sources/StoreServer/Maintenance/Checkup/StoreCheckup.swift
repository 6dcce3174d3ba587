import ShopModel

/// Looks at a store without changing it: its files, its schema, its books and its audit log.
package struct StoreCheckup: Sendable {
    private let dataFolder: String
    private let location: DatabaseLocation

    /// Names the store; a server may be serving it.
    package init(dataFolder: String, _ location: DatabaseLocation) {
        self.dataFolder = dataFolder
        self.location = location
    }

    /// Returns what was found; throws ``StoreStartError`` or ``MaintenanceError`` where the
    /// database cannot be looked at.
    package func run() async throws -> [CheckupFinding] {
        let files = FileCheckup(folder: dataFolder).findings
        let store = try await MaintainedStore.look(in: dataFolder, location)
        return try await StoreStartError.naming(store.name) {
            let schema = try await self.schema(of: store)
            guard schema.grade == .good else { return files + [schema] }
            let identity = try await store.database.read { try StoreRepository().identity(in: $0) }
            guard let identity else {
                return files + [
                    schema,
                    CheckupFinding(
                        .wrong, "the database holds no store",
                        nextStep: "run `watchshop-server serve` or `seed` to make one"),
                ]
            }
            let found = try await store.database.read { snapshot in
                try BookCheckup.all.map { try $0.finding(in: snapshot) }
            }
            return files + [schema, CheckupFinding(.good, "store \(identity.storeID)")] + found
                + [try await Self.auditLog(of: store)]
        }
    }

    private func schema(of store: MaintainedStore) async throws -> CheckupFinding {
        let behind = CheckupFinding(
            .wrong, "the schema misses steps", nextStep: "run `watchshop-server migrate`")
        do {
            guard try await Migrator().isCurrent(store.database) else { return behind }
        } catch DatabaseError.other {
            // The database answers, and has no table of steps.
            return behind
        }
        return CheckupFinding(.good, "\(store.name) answers, with a current schema")
    }

    private static func auditLog(of store: MaintainedStore) async throws -> CheckupFinding {
        switch try await AuditVerifier(database: store.database).verify() {
        case .intact(let entries, _):
            CheckupFinding(.good, "the audit log is whole, \(entries) entries")
        case .broken(let sequence, let fault):
            CheckupFinding(
                .wrong, "entry \(sequence) of the audit log is \(fault.rawValue)",
                nextStep: "compare with the newest backup and find out who could write there")
        }
    }
}
