import CurlTransport
import FoundationEssentials

/// Sends requests to Stripe's API, again where that is safe, and reads the answers.
struct StripeClient: Sendable {
    /// The version of the API that the store was written for; answers have its shapes.
    static let version = "2026-05-27.dahlia"

    let configuration: StripeConfiguration
    let transport: HTTPTransport
    let sleep: @Sendable (Duration) async throws -> Void

    /// Reads an object, or a list with parameters.
    func get<Answer: Decodable>(
        _ path: String, _ query: StripeForm = StripeForm()
    ) async throws(GatewayError) -> Answer {
        let text = query.text
        return try await send(request(.get, text.isEmpty ? path : "\(path)?\(text)"))
    }

    /// Changes something, once for its idempotency key.
    func post<Answer: Decodable>(
        _ path: String, _ form: StripeForm, idempotencyKey: String
    ) async throws(GatewayError) -> Answer {
        var request = request(.post, path)
        request.headers["Content-Type"] = "application/x-www-form-urlencoded"
        request.headers["Idempotency-Key"] = idempotencyKey
        request.body = form.encoded
        return try await send(request)
    }

    /// Removes something; what is gone already is ``GatewayError/noSuchPayment``.
    func delete<Answer: Decodable>(_ path: String) async throws(GatewayError) -> Answer {
        try await send(request(.delete, path))
    }

    private func request(_ method: HTTPMethod, _ path: String) -> HTTPRequest {
        HTTPRequest(
            method: method, url: configuration.baseURL + path,
            headers: [
                "Authorization": "Bearer \(configuration.secretKey.revealed)",
                "Stripe-Version": Self.version,
            ],
            limits: TransportLimits(stall: .seconds(30), total: .seconds(60)))
    }

    private func send<Answer: Decodable>(
        _ request: HTTPRequest
    ) async throws(GatewayError) -> Answer {
        var attempt = 1
        var result = await exchange(request)
        while attempt < configuration.attempts, result.mayBeRetried, await pause(after: attempt) {
            attempt += 1
            result = await exchange(request)
        }
        return try read(result)
    }

    private func exchange(_ request: HTTPRequest) async -> StripeResult {
        do throws(TransportError) {
            return .answer(try await transport.send(request))
        } catch {
            return .failure(error)
        }
    }

    /// Waits before the next attempt, and tells whether there is to be one: not when the task was
    /// cancelled.
    private func pause(after attempt: Int) async -> Bool {
        var generator = SystemRandomNumberGenerator()
        do {
            try await sleep(
                configuration.schedule.delay(afterFailures: attempt, using: &generator))
            return true
        } catch {
            return false
        }
    }

    private func read<Answer: Decodable>(_ result: StripeResult) throws(GatewayError) -> Answer {
        let response: HTTPResponse
        switch result {
        case .failure(let error): throw GatewayError(error)
        case .answer(let answer): response = answer
        }
        guard (200..<300).contains(response.status) else {
            throw GatewayError(refusal: response)
        }
        do {
            return try JSONDecoder().decode(Answer.self, from: response.body)
        } catch {
            throw .malformedAnswer
        }
    }
}
