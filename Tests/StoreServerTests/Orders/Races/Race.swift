import Synchronization
import Testing

@testable import StoreServer

/// What gets in between, once, when a point is reached for the first time after it was set.
final class Race: Sendable {
    private struct State {
        var rival: (@Sendable () async throws -> Void)?
        var result: Result<Void, any Error>?
    }

    private let point: RaceHook.Point
    private let state = Mutex(State())

    init(at point: RaceHook.Point) {
        self.point = point
    }

    /// The hook that runs the rival.
    var hook: RaceHook {
        RaceHook { [self] reached in
            guard reached == point else { return }
            // Taken out first: the rival may come to the same point.
            let rival = state.withLock { state in
                defer { state.rival = nil }
                return state.rival
            }
            guard let rival else { return }
            let result = await Result { try await rival() }
            state.withLock { $0.result = result }
        }
    }

    /// Sets what is to happen.
    func set(_ rival: @escaping @Sendable () async throws -> Void) {
        state.withLock { $0.rival = rival }
    }

    /// Throws what the rival threw; a race that never took place fails the test.
    func check() throws {
        try #require(state.withLock { $0.result }, "the race did not take place").get()
    }
}
