/// Whom a route is for, as the tests say it.
enum Audience {
    /// Everyone; whatever token they send is not looked at.
    case everyone
    /// Everyone, but a token that is sent must be good.
    case visitors
    /// Whoever is logged in.
    case customers
    /// Whoever works at the store.
    case staff
    /// Whoever manages the store.
    case admins

    /// What becomes of someone who sends a request, before anything else about it is looked at.
    enum Verdict: Equatable {
        case admitted
        case refused(code: String)
    }

    /// Returns what becomes of a sender.
    func verdict(on sender: Sender) -> Verdict {
        switch (self, sender) {
        case (.everyone, _), (.visitors, .nobody): .admitted
        case (_, .nobody), (_, .expired), (_, .revoked), (_, .forged), (_, .disabled):
            .refused(code: "not_authenticated")
        case (.staff, .owner), (.staff, .other), (.admins, .owner), (.admins, .other),
            (.admins, .staff):
            .refused(code: "forbidden")
        case (_, .owner), (_, .other), (_, .staff), (_, .admin): .admitted
        }
    }

    /// Someone whom the route is for.
    var guest: Sender {
        switch self {
        case .everyone, .visitors: .nobody
        case .customers: .owner
        case .staff, .admins: .admin
        }
    }
}
