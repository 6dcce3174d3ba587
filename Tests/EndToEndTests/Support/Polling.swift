import Foundation

/// Waits until a condition gives a value, asking every 20 ms; throws with `failure` at the limit.
@discardableResult
func poll<Value>(
    seconds: Double = 60, failure: @autoclosure () -> String,
    _ condition: () async throws -> Value?
) async throws -> Value {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
        if let value = try await condition() { return value }
        try await Task.sleep(for: .milliseconds(20))
    }
    throw TestFailure(failure())
}
