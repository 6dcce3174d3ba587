/// An event on its way to an endpoint.
struct WebhookDelivery: Sendable {
    let event: Event
    let endpoint: WebhookEndpoint
}
