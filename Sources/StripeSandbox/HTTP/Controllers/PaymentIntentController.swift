import Hummingbird

/// Answers the routes of payment intents.
struct PaymentIntentController: Sendable {
    let account: SandboxAccount
    let requests: IdempotentRequests

    func addRoutes(to router: RouterGroup<SandboxRequestContext>) {
        router.group("payment_intents")
            .post(use: create)
            .get(":intent", use: retrieve)
            .post(":intent", use: update)
            .post(":intent/confirm", use: confirm)
            .post(":intent/cancel", use: cancel)
    }

    @Sendable private func create(
        _ request: Request, _ context: SandboxRequestContext
    ) async throws -> Response {
        try await requests.answer(request, context) { () async throws(StripeError) in
            let parameters = try CreatePaymentIntent(context.form)
            return try await account.create(parameters, origin: context.origin)
        }
    }

    @Sendable private func retrieve(
        _ request: Request, _ context: SandboxRequestContext
    ) async throws -> Response {
        let parameters = try RetrieveObject(context.form)
        let intent = try await account.intent(try context.parameters.require("intent"))
        return try Response(object: await account.expand(intent, parameters.expand))
    }

    @Sendable private func update(
        _ request: Request, _ context: SandboxRequestContext
    ) async throws -> Response {
        let id = try context.parameters.require("intent")
        return try await requests.answer(request, context) { () async throws(StripeError) in
            let parameters = try UpdatePaymentIntent(context.form)
            return try await account.update(id, parameters)
        }
    }

    @Sendable private func confirm(
        _ request: Request, _ context: SandboxRequestContext
    ) async throws -> Response {
        let id = try context.parameters.require("intent")
        return try await requests.answer(request, context) { () async throws(StripeError) in
            let parameters = try ConfirmPaymentIntent(context.form)
            return try await account.confirm(id, parameters, origin: context.origin)
        }
    }

    @Sendable private func cancel(
        _ request: Request, _ context: SandboxRequestContext
    ) async throws -> Response {
        let id = try context.parameters.require("intent")
        return try await requests.answer(request, context) { () async throws(StripeError) in
            let parameters = try CancelPaymentIntent(context.form)
            return try await account.cancel(id, parameters, origin: context.origin)
        }
    }
}
