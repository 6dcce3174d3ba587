import Hummingbird
import HummingbirdTesting
import ShopModel
import Testing

@testable import StoreServer

/// What a caller is told where the database fails.
@Suite struct DatabaseProblemTests {
    private func answer(
        to error: DatabaseError
    ) async throws -> (response: TestResponse, problem: Problem) {
        let router = Router(context: StoreRequestContext.self)
        router.addMiddleware { ProblemMiddleware(index: RouteIndex([])) }
        router.get("/") { _, _ -> String in throw error }
        let application = Application(router: router, logger: TestStore.silent)
        return try await application.test(.router) { client in
            let response = try await client.send(.get, "/")
            return (response, try response.json(Problem.self))
        }
    }

    @Test(arguments: [
        DatabaseError.busy, .full, .ioFailure, .readOnly, .unreachable(reason: "secret"),
        .outcomeUnknown,
    ])
    func `A database that cannot do it now makes the store unavailable`(
        _ error: DatabaseError
    ) async throws {
        let (response, problem) = try await answer(to: error)
        #expect(response.status.code == 503)
        #expect(problem.kind == .unavailable)
        #expect(!problem.detail.contains("secret"))
    }

    @Test(arguments: [DatabaseError.corrupt, .other(code: 7, message: "secret")])
    func `Anything else that it says is the store's own failure`(
        _ error: DatabaseError
    ) async throws {
        let (response, problem) = try await answer(to: error)
        #expect(response.status.code == 500)
        #expect(problem.kind == .internalError)
        #expect(!problem.detail.contains("secret"))
    }
}
