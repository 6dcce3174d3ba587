@testable import StoreServer

extension AuditVerifier {
    /// Returns how many entries a log has that is whole; nil for another.
    func wholeEntries() async throws -> Int64? {
        guard case .intact(let entries, _) = try await verify() else { return nil }
        return entries
    }
}
