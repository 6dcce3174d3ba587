package import ShopModel

/// Who sends a request, and by what they are known.
package struct Principal: Hashable, Sendable {
    /// The account, as it was when the request came.
    package let customer: Customer
    let credential: Credential

    /// The login; nil for a script.
    var sessionID: SessionID? {
        switch credential {
        case .session(let id, _): id
        case .script: nil
        }
    }

    /// Whether they have shown their password again in the last five minutes.
    var isReauthenticated: Bool {
        switch credential {
        case .session(_, let isReauthenticated): isReauthenticated
        case .script: false
        }
    }

    /// Who histories and the audit log name for what is done at the store's counter.
    var staffActor: Actor {
        switch credential {
        case .session: .staff(customer.id)
        case .script(let token): .script(token.id)
        }
    }
}
