extension Result where Failure == any Error {
    /// Keeps what work returned or threw, for after what must be done in either case.
    init(_ work: () async throws -> Success) async {
        do {
            self = .success(try await work())
        } catch {
            self = .failure(error)
        }
    }
}
