import FoundationEssentials

/// Attempts that wait for the customer (3-D Secure).
extension SandboxAccount {
    /// Makes an intent wait until the customer was on the bank's page.
    func requireAction(
        _ intent: PaymentIntent, returnURL: String?, origin: RequestOrigin
    ) -> PaymentIntent {
        var intent = intent
        intent.nextAction = authenticationPage(of: .payment(intent.id), returnURL: returnURL)
        intent.status = .requiresAction
        intents[intent.id] = intent
        emit(.paymentIntentRequiresAction, .paymentIntent(intent), origin: origin)
        return intent
    }

    /// Opens a page for an attempt, and tells how to come to it.
    func authenticationPage(
        of subject: CustomerAuthentication.Subject, returnURL: String?
    ) -> NextAction {
        let authentication = CustomerAuthentication(
            id: environment.identifier("auth"), subject: subject, returnURL: returnURL)
        authentications[authentication.id] = authentication
        let url = pageURL + AuthenticationPage.path(of: authentication.id)
        return returnURL.map { .redirect(url: url, returnURL: $0) } ?? .useStripeSDK(url: url)
    }

    /// Finds the attempt that a page belongs to, while it waits.
    ///
    /// - Returns: what the customer pays, in words, or `nil` where a card is only kept; without an
    ///   attempt, `nil` as a whole.
    func waiting(_ id: String) -> (authentication: CustomerAuthentication, amount: String?)? {
        guard let authentication = authentications[id] else { return nil }
        switch authentication.subject {
        case .payment(let id):
            guard let intent = intents[id] else { return nil }
            return (authentication, intent.currency.text(of: intent.amount))
        case .setup:
            return (authentication, nil)
        }
    }

    /// Goes on with an attempt after the customer was on the bank's page.
    ///
    /// - Parameter succeeded: whether they proved who they are.
    /// - Returns: `nil` when nothing waits any more.
    func finishAuthentication(_ id: String, succeeded: Bool) -> CustomerAuthentication.Result? {
        guard let (authentication, _) = waiting(id) else { return nil }
        endAuthentications(of: authentication.subject.id)
        switch authentication.subject {
        case .payment(let id):
            guard let intent = intents[id] else { return nil }
            let ended = finish(intent, succeeded: succeeded)
            return result(
                ended.status == .succeeded, authentication, session: ended.checkoutSession,
                names: "payment_intent", id: ended.id, secret: ended.clientSecret)
        case .setup(let id):
            guard let intent = setupIntents[id] else { return nil }
            let ended = finish(intent, succeeded: succeeded)
            return result(
                ended.status == .succeeded, authentication, session: ended.checkoutSession,
                names: "setup_intent", id: ended.id, secret: ended.clientSecret)
        }
    }

    /// Closes the pages of an intent's earlier attempts.
    func endAuthentications(of id: String) {
        authentications = authentications.filter { $0.value.subject.id != id }
    }

    private func finish(_ intent: PaymentIntent, succeeded: Bool) -> PaymentIntent {
        guard succeeded, let method = intent.paymentMethod.flatMap({ paymentMethods[$0.id] })
        else {
            return fail(
                intent, .authenticationFailed("payment_intent", "PaymentIntent"),
                origin: .customer)
        }
        do throws(StripeError) {
            return try settle(intent, method, method.testCard.outcome, origin: .customer)
        } catch {
            return error.paymentIntent ?? intent
        }
    }

    private func finish(_ intent: SetupIntent, succeeded: Bool) -> SetupIntent {
        guard succeeded, let method = intent.paymentMethod.flatMap({ paymentMethods[$0.id] })
        else {
            return fail(
                intent, .authenticationFailed("setup_intent", "SetupIntent"), origin: .customer)
        }
        do throws(StripeError) {
            return try settle(intent, method, origin: .customer)
        } catch {
            return error.setupIntent ?? intent
        }
    }

    /// Tells where the customer goes: back to the checkout page, which knows the rest, or to the
    /// shop's page with what Stripe adds to its address.
    private func result(
        _ succeeded: Bool, _ authentication: CustomerAuthentication, session: String?,
        names: String, id: String, secret: String
    ) -> CustomerAuthentication.Result {
        guard session == nil, let returnURL = authentication.returnURL,
            var components = URLComponents(string: returnURL)
        else {
            return CustomerAuthentication.Result(
                succeeded: succeeded, target: authentication.returnURL)
        }
        components.queryItems =
            (components.queryItems ?? []) + [
                URLQueryItem(name: names, value: id),
                URLQueryItem(name: "\(names)_client_secret", value: secret),
                URLQueryItem(name: "redirect_status", value: succeeded ? "succeeded" : "failed"),
            ]
        return CustomerAuthentication.Result(succeeded: succeeded, target: components.string)
    }
}

extension ErrorDetails {
    /// The customer did not prove who they are.
    fileprivate static func authenticationFailed(_ code: String, _ name: String) -> ErrorDetails {
        ErrorDetails(
            .invalidRequestError, code: "\(code)_authentication_failure",
            message: "The provided PaymentMethod has failed authentication. You can provide "
                + "payment_method_data or a new PaymentMethod to attempt to fulfill this "
                + "\(name) again.")
    }
}
