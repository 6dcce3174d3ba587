import Hummingbird
import ShopModel

/// Answers the routes by which people wait for a watch, and stop waiting.
struct SubscriptionController: Sendable {
    private let subscriptions: SubscriptionService

    init(subscriptions: SubscriptionService) {
        self.subscriptions = subscriptions
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.notifyOfStock, body: NotifyRequest.self) { body, request, context in
            let id = try context.watchID()
            let customer = context.principal?.customer
            guard let email = body.email ?? customer?.email else {
                throw Problem(invalid: [
                    FieldError(pointer: "#/email", detail: "is required without an account")
                ])
            }
            try await subscriptions.subscribe(
                to: id, email: email, customer: customer?.id, from: context.client(of: request))
            return try .json(SubscriptionAnswer(watchID: id), status: .accepted)
        }
        routes.on(.stockSubscription) { _, context in
            let name = try await subscriptions.watchName(token: Self.token(context))
            return try SubscriptionPage.question(watch: name).response()
        }
        routes.on(.removeStockSubscription) { _, context in
            try await subscriptions.remove(token: Self.token(context))
            return try SubscriptionPage.done().response()
        }
    }

    /// Returns the token of the path; text that is none names nothing.
    private static func token(_ context: StoreRequestContext) throws(Problem) -> String {
        guard let token = context.parameters.get("removal_token"), token.utf8.count == 32 else {
            throw .notFound
        }
        return token
    }
}
