import ShopModel

/// Why something that a pane asked for did not happen; `FailureWords` says it to people.
enum Failure: Error, Equatable, Sendable {
    /// The store cannot be reached.
    case offline
    /// The store's address is none that may be connected to.
    case badAddress
    /// The store was reached and did not answer in time; whether it acted is not known.
    case timedOut
    /// The store has trouble of its own; whether it acted is not known.
    case storeTrouble
    /// What answered cannot be trusted to be the store: certificate or protocol.
    case insecure
    /// Nobody is logged in, or the session has ended.
    case notLoggedIn
    /// Prices rose or stock is short; nothing was ordered.
    case orderChanged(changes: [LineChange], total: TotalChange?)
    /// The store said no, and why.
    case refused(Problem)
    /// The store answered something that this version does not understand.
    case notUnderstood
    /// The files of this machine cannot be read or written; the cause in words.
    case disk(String)
}
