/// Attempts that wait for the customer (3-D Secure).
extension SandboxAccount {
    /// Makes an intent wait until the customer was on the bank's page.
    func requireAction(
        _ intent: PaymentIntent, returnURL: String?, origin: RequestOrigin
    ) -> PaymentIntent {
        var intent = intent
        let authentication = CustomerAuthentication(
            id: environment.identifier("auth"), intentID: intent.id, returnURL: returnURL)
        authentications[authentication.id] = authentication
        let url = pageURL + AuthenticationPage.path(of: authentication.id)
        intent.nextAction =
            returnURL.map { .redirect(url: url, returnURL: $0) } ?? .useStripeSDK(url: url)
        intent.status = .requiresAction
        intents[intent.id] = intent
        emit(.paymentIntentRequiresAction, .paymentIntent(intent), origin: origin)
        return intent
    }

    /// Finds the attempt that a page belongs to, while it waits.
    func waiting(_ id: String) -> (authentication: CustomerAuthentication, intent: PaymentIntent)? {
        guard let authentication = authentications[id],
            let intent = intents[authentication.intentID]
        else { return nil }
        return (authentication, intent)
    }

    /// Goes on with an attempt after the customer was on the bank's page.
    ///
    /// - Parameter succeeded: whether they proved who they are.
    /// - Returns: the intent as it is then, or `nil` when nothing waits any more.
    func finishAuthentication(_ id: String, succeeded: Bool) -> PaymentIntent? {
        guard let (_, intent) = waiting(id) else { return nil }
        endAuthentications(of: intent)
        guard succeeded, case .id(let methodID) = intent.paymentMethod,
            let method = paymentMethods[methodID]
        else { return fail(intent, .authenticationFailed, origin: .customer) }
        do throws(StripeError) {
            return try settle(intent, method, method.testCard.outcome, origin: .customer)
        } catch {
            return error.paymentIntent
        }
    }

    /// Closes the pages of an intent's earlier attempts.
    func endAuthentications(of intent: PaymentIntent) {
        authentications = authentications.filter { $0.value.intentID != intent.id }
    }
}

extension ErrorDetails {
    fileprivate static let authenticationFailed = ErrorDetails(
        .invalidRequestError, code: "payment_intent_authentication_failure",
        message: "The provided PaymentMethod has failed authentication. You can provide "
            + "payment_method_data or a new PaymentMethod to attempt to fulfill this "
            + "PaymentIntent again.")
}
