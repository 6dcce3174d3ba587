/// What goes wrong with one request.
enum Fault: CaseIterable, Sendable {
    case none
    case refusedConnection
    case lostRequest
    case lostAnswer
    case failureBeforeCommit
    case failureAfterCommit
    case tooBusy
    case outstanding
    case captivePortal
    case priceRose
    case notSold
    case loggedOut
    case stoppedBefore
    case stoppedAfter
}
