package import CurlTransport
package import ShopModel

/// Why a store did not do what it was asked; words for people are made from it in the app.
package enum ShopClientError: Error, Equatable, Sendable {
    /// The task was cancelled.
    case cancelled
    /// The store's address is none that may be connected to.
    case invalidAddress(TransportError)
    /// The store could not be reached, or the connection broke. It may have acted all the same.
    case offline(TransportError)
    /// The store did not answer in time. It may have acted all the same.
    case timedOut
    /// Nobody is logged in here, or the store has ended the session.
    case notLoggedIn
    /// The order differs from what its shopper was shown; nothing was ordered.
    case changed(OrderChanged)
    /// The store says no, and why.
    case refused(Problem)
    /// The store cannot answer now: it fails, is too busy, or still works on the first request of
    /// the same key. It may have acted all the same.
    case serverTrouble(status: Int, problem: Problem?, retryAfter: Duration?)
    /// What answered is not the store, or speaks another version of its language.
    case unexpectedAnswer(UnexpectedAnswer)
    /// The session could not be read or written on this machine.
    case sessionNotKept(reason: String)

    /// Sending the same again later may succeed.
    package var isTransient: Bool {
        switch self {
        case .offline, .timedOut, .serverTrouble, .unexpectedAnswer: true
        case .cancelled, .invalidAddress, .notLoggedIn, .changed, .refused, .sessionNotKept: false
        }
    }

    /// The store may have done what it was asked, though it did not say so.
    package var mayHaveActed: Bool {
        switch self {
        case .offline(let error): error.mayHaveBeenSent
        case .cancelled, .timedOut, .serverTrouble, .unexpectedAnswer: true
        case .invalidAddress, .notLoggedIn, .changed, .refused, .sessionNotKept: false
        }
    }
}

extension TransportError {
    /// Whether some of the request may have left this machine.
    fileprivate var mayHaveBeenSent: Bool {
        switch self {
        case .invalidURL, .protocolNotAllowed, .invalidHeader, .nameNotFound, .connectionRefused,
            .unreachable, .connectTimedOut, .tlsFailed, .proxyRefused, .engineMissing:
            false
        case .cancelled, .stalled, .timedOut, .tooLarge, .malformedAnswer, .redirectRefused,
            .connectionLost, .other:
            true
        }
    }
}

extension ShopClientError {
    /// Says what a failure of the transport means for a shopper.
    init(_ error: TransportError) {
        self =
            switch error {
            case .cancelled: .cancelled
            case .invalidURL, .protocolNotAllowed, .invalidHeader: .invalidAddress(error)
            case .stalled, .timedOut: .timedOut
            case .tooLarge, .malformedAnswer, .redirectRefused: .unexpectedAnswer(.transport(error))
            case .nameNotFound, .connectionRefused, .unreachable, .connectTimedOut, .tlsFailed,
                .proxyRefused, .connectionLost, .engineMissing, .other:
                .offline(error)
            }
    }
}
