extension Database {
    /// Runs a transaction, and runs it anew where an order was changed between its being read and
    /// its being written.
    ///
    /// Only a database with more than one writer needs that.
    func changeOrder<Value: Sendable>(
        _ body: @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        for _ in 0..<3 {
            do {
                return try await transaction(body)
            } catch OrderTransitionError.changedMeanwhile {
                continue
            }
        }
        return try await transaction(body)
    }
}
