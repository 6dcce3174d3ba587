extension MaintainedStore {
    /// Walks the audit log, beside a server that may be running.
    ///
    /// Throws ``MaintenanceError/schemaBehind(_:)``, ``MaintenanceError/noStore(_:)``,
    /// ``StoreStartError``.
    package func verifyAuditLog() async throws -> AuditVerifier.Verdict {
        try await StoreStartError.naming(name) {
            guard try await Migrator().isCurrent(database) else {
                throw MaintenanceError.schemaBehind(name)
            }
            _ = try await requireIdentity()
            return try await AuditVerifier(database: database).verify()
        }
    }
}
