import HTTPTypes
import ShopModel

@testable import StoreServer

extension TestShop {
    /// The password of everyone who registers at a test's shop.
    static let password = "analytical engine"

    /// Logs in whoever has registered, on a device that calls itself something.
    func logIn(
        _ email: String = "ada@example.com", password: String = password, on device: String? = nil
    ) async throws -> SessionAnswer {
        try await tryLogIn(email, password: password, on: device).decode()
    }

    /// Tries to log in and returns whatever was answered.
    func tryLogIn(
        _ email: String = "ada@example.com", password: String = password, on device: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [:]
        headers[.userAgent] = device
        return try await send(
            .login, encoding: LoginRequest(email: email, password: password), headers: headers)
    }

    /// Returns the session that an answer's tokens belong to.
    func sessionID(of session: SessionAnswer) async throws -> SessionID {
        let principal = try await accounts.sessions.authenticate(session.token)
        guard let id = principal.sessionID else { throw Problem.notFound }
        return id
    }

    /// Returns how many hashes something takes.
    func countingHashes<Value>(_ work: () async throws -> Value) async rethrows -> (Value, Int) {
        let before = hashes.value
        return (try await work(), hashes.value - before)
    }
}
