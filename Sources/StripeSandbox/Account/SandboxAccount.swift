/// The state of one account at the payment provider: payments, cards, customers and events.
///
/// It lives in memory and ends with the process. Every change is made in one step, so that two
/// requests for the same intent see each other's result.
actor SandboxAccount {
    let environment: SandboxEnvironment
    var intents = ObjectTable<PaymentIntent>()
    var charges = ObjectTable<Charge>()
    var refunds = ObjectTable<Refund>()
    var disputes = ObjectTable<Dispute>()
    var sessions = ObjectTable<CheckoutSession>()
    var setupIntents = ObjectTable<SetupIntent>()
    var customers = ObjectTable<Customer>()
    var deletedCustomers: Set<String> = []
    /// Cards, those that belong to nobody too.
    var paymentMethods = ObjectTable<PaymentMethod>()
    /// Pages where customers prove who they are, each for one attempt to pay.
    var authentications: [String: CustomerAuthentication] = [:]
    var events = ObjectTable<Event>()
    /// Where the sandbox's own pages are, without a trailing slash; set once it listens.
    private(set) var pageURL = ""
    private var endpoints: [WebhookEndpoint]
    private let deliver: @Sendable ([WebhookDelivery]) -> Void
    /// Deliveries that wait for the end of the request that caused them, by its identifier.
    private var held: [String: [WebhookDelivery]] = [:]

    /// Creates an empty account.
    ///
    /// - Parameter deliver: takes what is to be sent, in this order, and returns at once.
    init(
        environment: SandboxEnvironment, endpoints: [WebhookEndpoint] = [],
        deliver: @escaping @Sendable ([WebhookDelivery]) -> Void
    ) {
        self.environment = environment
        self.endpoints = endpoints
        self.deliver = deliver
    }

    /// Says where the sandbox's own pages are.
    func servePages(at url: String) {
        pageURL = url
    }

    /// Delivers the events from now on to one more endpoint.
    func add(_ endpoint: WebhookEndpoint) {
        endpoints.append(endpoint)
    }

    /// Records that something happened, and hands it to every endpoint.
    func emit(_ type: Event.Kind, _ content: Event.Content, origin: RequestOrigin) {
        let event = Event(
            id: environment.identifier("evt"), created: environment.now(), data: content,
            pendingWebhooks: endpoints.count, request: origin, type: type)
        events[event.id] = event
        let deliveries = endpoints.map { WebhookDelivery(event: event, endpoint: $0) }
        guard let scope = WebhookFault.current else {
            for delivery in deliveries { deliver([delivery]) }
            return
        }
        switch scope.fault {
        case .drop: break
        case .duplicate: for delivery in deliveries { deliver([delivery, delivery]) }
        case .reorder: held[scope.id, default: []] += deliveries
        }
    }

    /// Delivers what waits for the end of a request, the last first.
    func releaseHeldDeliveries(of requestID: String) {
        guard let deliveries = held.removeValue(forKey: requestID) else { return }
        deliver(deliveries.reversed())
    }

    /// Records that an endpoint has taken an event.
    func acknowledge(_ eventID: String) {
        guard let pending = events[eventID]?.pendingWebhooks, pending > 0 else { return }
        events[eventID]?.pendingWebhooks = pending - 1
    }
}
