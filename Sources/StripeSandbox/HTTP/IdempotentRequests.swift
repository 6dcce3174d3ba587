import FoundationEssentials
import HTTPTypes
import Hummingbird

/// Carries out a POST once for its idempotency key, and answers a repeat with the first answer.
struct IdempotentRequests: Sendable {
    private static let maximumKeyLength = 255

    let keys: IdempotencyKeys

    /// Answers a request with the object that `execute` returns.
    ///
    /// What was carried out is kept, a declined card too; what was refused for its parameters is not.
    func answer(
        _ request: Request, _ context: SandboxRequestContext,
        execute: () async throws(StripeError) -> some Encodable
    ) async throws -> Response {
        guard let key = context.idempotencyKey else {
            return try Response(object: try await execute())
        }
        guard key.count <= Self.maximumKeyLength else { throw StripeError.idempotencyKeyTooLong }
        let fingerprint = IdempotencyKeys.Fingerprint(path: request.uri.path, form: context.form)
        if let answer = try await keys.begin(key, fingerprint) {
            var response = Response(answer)
            response.headers[.idempotentReplayed] = "true"
            response.headers[.originalRequest] = answer.requestID
            return response
        }
        let answer: StoredAnswer
        do {
            answer = try await self.answer(to: context.requestID, execute: execute)
        } catch {
            await keys.abandon(key)
            throw error
        }
        await keys.finish(key, with: answer)
        return Response(answer)
    }

    private func answer(
        to requestID: String, execute: () async throws(StripeError) -> some Encodable
    ) async throws -> StoredAnswer {
        do throws(StripeError) {
            let object = try await execute()
            let body = try encode(object)
            return StoredAnswer(status: 200, body: body, requestID: requestID)
        } catch {
            guard error.stage == .execution else { throw error }
            return StoredAnswer(
                status: error.status, body: try StripeJSON.encode(error), requestID: requestID)
        }
    }

    private func encode(_ object: some Encodable) throws(StripeError) -> Data {
        do {
            return try StripeJSON.encode(object)
        } catch {
            throw .internalFailure
        }
    }
}
