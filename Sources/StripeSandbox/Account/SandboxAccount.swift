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
    private let deliver: @Sendable (WebhookDelivery) -> Void

    /// Creates an empty account.
    ///
    /// - Parameter deliver: takes what is to be sent to an endpoint, and returns at once.
    init(
        environment: SandboxEnvironment, endpoints: [WebhookEndpoint] = [],
        deliver: @escaping @Sendable (WebhookDelivery) -> Void
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
        for endpoint in endpoints {
            deliver(WebhookDelivery(event: event, endpoint: endpoint))
        }
    }

    /// Records that an endpoint has taken an event.
    func acknowledge(_ eventID: String) {
        events[eventID]?.pendingWebhooks -= 1
    }
}
