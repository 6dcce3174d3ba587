import ShopModel

extension IntentReport {
    /// Takes what the gateway says of an intent; one of another store names no order.
    init(_ intent: PaymentIntent, storeID: String) {
        let isOwn = intent.metadata[IntentMetadata.store] == storeID
        let order = isOwn ? intent.metadata[IntentMetadata.order] : nil
        intentID = intent.id
        status = AttemptStatus(intent)
        amount = intent.amount
        orderID = order.flatMap { OrderID(text: $0) }
        failure = status == .failed ? intent.lastDecline.map(PaymentFailure.init) : nil
        actionURL = intent.nextActionURL
    }
}

/// The names under which an intent says what it was made for.
enum IntentMetadata {
    static let order = "order_id"
    static let store = "store_id"
}

extension AttemptStatus {
    fileprivate init(_ intent: PaymentIntent) {
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
    fileprivate init(_ decline: CardDecline) {
        self.init(code: decline.code ?? "card_declined", declineCode: decline.declineCode)
    }
}
