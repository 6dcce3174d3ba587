import ShopModel

/// What someone did that the store must be able to show later.
struct AuditEntry: Hashable, Sendable {
    /// Who did it.
    let actor: Actor
    /// What was done: `order.ship`, `stock.adjust`.
    let action: String
    /// What it was done to: `order:12`, `watch:0194…`.
    let subject: String
    /// What was different before and after, by name; never a secret.
    let details: [String: String]

    init(_ action: String, by actor: Actor, on subject: String, details: [String: String] = [:]) {
        self.actor = actor
        self.action = action
        self.subject = subject
        self.details = details
    }
}
