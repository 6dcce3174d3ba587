import ShopModel

extension PaymentReport {
    /// Takes what the gateway says of an intent; one of another store names no order.
    init(_ intent: PaymentIntent, storeID: String) {
        let isOwn = intent.metadata[IntentMetadata.store] == storeID
        let order = isOwn ? intent.metadata[IntentMetadata.order] : nil
        reference = .intent(intent.id)
        intentID = intent.id
        status = AttemptStatus(intent)
        amount = intent.amount
        orderID = order.flatMap { OrderID(text: $0) }
        attemptKey = isOwn ? intent.metadata[IntentMetadata.attempt] : nil
        failure = status == .failed ? intent.lastDecline.map(PaymentFailure.init) : nil
        actionURL = intent.nextActionURL
        clientSecret = intent.clientSecret
    }
}

/// The names under which the provider's objects say what they were made for.
enum IntentMetadata {
    static let order = "order_id"
    static let store = "store_id"
    static let attempt = "attempt_key"
    static let refund = "refund_id"
    static let customer = "customer_id"
}

extension AttemptStatus {
    /// Takes the provider's status of an intent.
    init(_ intent: PaymentIntent) {
        self =
            switch intent.status {
            case .requiresPaymentMethod: intent.lastDecline == nil ? .ready : .failed
            case .requiresConfirmation: .ready
            case .requiresAction: .requiresAction
            case .processing, .requiresCapture: .processing
            case .canceled: .cancelled
            case .succeeded: .succeeded
            }
    }
}

extension PaymentFailure {
    /// Takes the codes of a decline; its words stay with the provider.
    init(_ decline: CardDecline) {
        self.init(code: decline.code ?? "card_declined", declineCode: decline.declineCode)
    }
}

extension PaymentReport {
    /// Takes what the gateway says of a page; one of another store names no order.
    ///
    /// The page says itself whether it is paid, so that its intent need not be asked about.
    init(_ session: CheckoutSession, storeID: String) {
        let isOwn = session.metadata[IntentMetadata.store] == storeID
        let order = isOwn ? session.metadata[IntentMetadata.order] : nil
        reference = .session(session.id)
        intentID = session.intentID
        status =
            switch session.status {
            case .open: .ready
            case .complete: session.isPaid ? .succeeded : .processing
            case .expired: .cancelled
            }
        amount = session.amount
        orderID = order.flatMap { OrderID(text: $0) }
        attemptKey = isOwn ? session.metadata[IntentMetadata.attempt] : nil
        page = HostedPage(session)
    }
}
