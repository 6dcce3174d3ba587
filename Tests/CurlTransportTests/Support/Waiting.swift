import Testing

/// Waits until a condition holds; records an issue when it does not within ten seconds.
func waitUntil(
    _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: () -> Bool
) async throws {
    let limit = ContinuousClock.now.advanced(by: .seconds(120))
    while !condition() {
        guard ContinuousClock.now < limit else {
            Issue.record("Waited in vain: \(what)", sourceLocation: sourceLocation)
            return
        }
        try await Task.sleep(for: .milliseconds(2))
    }
}
