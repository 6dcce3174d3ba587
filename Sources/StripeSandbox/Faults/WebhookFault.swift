/// What goes wrong with the delivery of events on purpose.
///
/// A request asks for it, for the events that it causes, in the header `Sandbox-Webhook-Fault`; the
/// forms of the sandbox's own pages take the header too.
enum WebhookFault: String, CaseIterable, Sendable {
    /// Each event is delivered twice.
    case duplicate
    /// The events are delivered one after the other, the last first.
    case reorder
    /// The events happen, and no endpoint is told.
    case drop

    /// The fault of the request that the current task answers.
    @TaskLocal static var current: Scope?

    /// A request whose events are delivered wrongly.
    struct Scope: Sendable {
        /// The identifier of the request.
        let id: String
        let fault: WebhookFault
    }
}
