import FoundationEssentials
import HTTPTypes
import Hummingbird

/// Serves the pages where a customer completes or fails an authentication.
struct AuthenticationController: Sendable {
    let account: SandboxAccount

    func addRoutes(to router: Router<SandboxRequestContext>) {
        router.group("authentications/:id")
            .get { _, context in
                let id = try context.parameters.require("id")
                guard let (_, intent) = await account.waiting(id) else {
                    return AuthenticationPage.expired
                }
                return AuthenticationPage.question(id, intent)
            }
            .post("complete") { _, context in try await finish(context, succeeded: true) }
            .post("fail") { _, context in try await finish(context, succeeded: false) }
    }

    private func finish(
        _ context: SandboxRequestContext, succeeded: Bool
    ) async throws -> Response {
        let id = try context.parameters.require("id")
        guard let (authentication, _) = await account.waiting(id),
            let intent = await account.finishAuthentication(id, succeeded: succeeded)
        else { return AuthenticationPage.expired }
        guard let target = authentication.returnURL.flatMap({ Self.returnURL($0, intent) }) else {
            return AuthenticationPage.result(intent.status)
        }
        return .redirect(to: target)
    }

    /// Adds what Stripe tells the page that the customer comes back to.
    private static func returnURL(_ url: String, _ intent: PaymentIntent) -> String? {
        guard var components = URLComponents(string: url) else { return nil }
        let result = intent.status == .succeeded ? "succeeded" : "failed"
        components.queryItems =
            (components.queryItems ?? []) + [
                URLQueryItem(name: "payment_intent", value: intent.id),
                URLQueryItem(name: "payment_intent_client_secret", value: intent.clientSecret),
                URLQueryItem(name: "redirect_status", value: result),
            ]
        return components.string
    }
}
