extension StoreStartError {
    /// Runs work on a database, whose failures then name it.
    static func naming<Value>(
        _ name: String, _ work: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await work()
        } catch let error as MigrationError {
            throw StoreStartError.schema(error)
        } catch let error as DatabaseError {
            throw StoreStartError.databaseUnusable(name, error)
        }
    }
}
